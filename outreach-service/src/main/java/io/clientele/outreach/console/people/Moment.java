package io.clientele.outreach.console.people;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that happened with somebody: kind is purchase, refund, event, consent or contract, as in the feed. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Moment(String kind, Instant occurredAt, JsonNode data) {

    /** Something said beside a moment. */
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
            case "purchase" -> text("recipient") == null ? "bag" : "gift";
            case "refund" -> "undo";
            case "consent" -> "shield";
            case "contract" -> "file";
            default -> ICONS.getOrDefault(name(), "bolt");
        };
    }

    public boolean isOrder() {
        return kind.equals("purchase") || kind.equals("refund");
    }

    public boolean isConsent() {
        return kind.equals("consent");
    }

    /** An event's name, an order's number, a consent's topic. */
    public String name() {
        var name = isOrder() ? text("orderId") : isConsent() ? text("topic") : text("name");
        return name == null ? kind : name;
    }

    public Consent.@Nullable Status consent() {
        return isConsent() ? Consent.Status.valueOf(data.path("status").asText()) : null;
    }

    public long total() {
        return data.path("total").asLong();
    }

    public String currency() {
        return data.path("currency").asText();
    }

    /** What was bought, or what an event says more closely. */
    public List<Detail> details() {
        var details = new ArrayList<Detail>();
        for (var line : data.path("lines")) {
            var name = line.path("name").asText(line.path("sku").asText(""));
            details.add(new Detail(
                    line.path("quantity").decimalValue().stripTrailingZeros().toPlainString() + " ×", name));
        }
        data.path("properties").forEachEntry((name, value) -> {
            if (!name.endsWith("_id") && value.isValueNode()) {
                details.add(new Detail(name.replace('_', ' '), value.asText()));
            }
        });
        return details;
    }

    private @Nullable String text(String field) {
        var value = data.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
