package io.clientele.outreach.console.people;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that happened with somebody; {@code detail} are an event's properties, an order's lines, a decision. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Moment(
        @JsonFormat(with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
        Kind kind,

        Instant at,
        String title,
        JsonNode detail) {

    /** OTHER is what a newer profile-service may tell. */
    public enum Kind {
        EVENT,
        PURCHASE,
        REFUND,
        CONSENT,
        @JsonEnumDefaultValue
        OTHER
    }

    /** Something said beside a moment. */
    @TemplateData
    public record Detail(String name, String value) {}

    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("Email Sent", "mail"),
            Map.entry("Email Opened", "mail-open"),
            Map.entry("Email Clicked", "click"),
            Map.entry("Email Unsubscribed", "stop"),
            Map.entry("Email Bounced", "alert"),
            Map.entry("Contact Recorded", "people"),
            Map.entry("Appointment Booked", "calendar"),
            Map.entry("Quote Sent", "file"),
            Map.entry("Contract Signed", "file"),
            Map.entry("Complaint Opened", "alert"));

    public String icon() {
        return switch (kind) {
            case PURCHASE -> detail.hasNonNull("recipient") ? "gift" : "bag";
            case REFUND -> "undo";
            case CONSENT -> "shield";
            default -> ICONS.getOrDefault(title, "bolt");
        };
    }

    public boolean isOrder() {
        return kind == Kind.PURCHASE || isRefund();
    }

    public boolean isRefund() {
        return kind == Kind.REFUND;
    }

    public boolean isConsent() {
        return kind == Kind.CONSENT;
    }

    public Consent.@Nullable Status consent() {
        return isConsent() ? Consent.Status.valueOf(detail.path("status").asText()) : null;
    }

    public long total() {
        return detail.path("total").asLong();
    }

    public String currency() {
        return detail.path("currency").asText();
    }

    /** What was bought, or what an event says more closely. */
    public List<Detail> details() {
        var details = new ArrayList<Detail>();
        for (var line : detail.path("lines")) {
            var name = line.path("name").asText(line.path("sku").asText(""));
            details.add(new Detail(
                    line.path("quantity").decimalValue().stripTrailingZeros().toPlainString() + " ×", name));
        }
        detail.forEachEntry((name, value) -> {
            if (kind == Kind.EVENT
                    && !name.endsWith("_id")
                    && value.isValueNode()
                    && !value.equals(BooleanNode.FALSE)) {
                details.add(new Detail(name.replace('_', ' '), plainly(value)));
            }
        });
        return details;
    }

    /** A word in capitals is one of a list; three of them are a currency or a country. */
    private static String plainly(JsonNode value) {
        var text = value.isBoolean() ? "✓" : value.asText();
        return text.matches("[A-Z][A-Z_]{3,}") ? text.replace('_', ' ').toLowerCase(Locale.ROOT) : text;
    }
}
