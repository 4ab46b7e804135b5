package io.clientele.outreach.console.segments;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.outreach.console.rows.PartType;
import io.clientele.outreach.console.segmentation.Membership.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one part of a condition says of somebody: in words, what was looked at, and whether it holds. */
record Because(Reason reason, Currency usual) {

    /** How far down in the whole it stands, from 0. */
    public int depth() {
        return reason.path().split("\\.of\\b", -1).length - 1;
    }

    /** Minor units; null if it is not about money. */
    public @Nullable BigDecimal amount() {
        return reason.value() != null && condition().path("measure").asText().matches("SPEND|AVERAGE")
                ? new BigDecimal(reason.value())
                : null;
    }

    public String currency() {
        return condition().path("currency").asText(usual.getCurrencyCode());
    }

    /** Null if it is not about a time. */
    public @Nullable Instant at() {
        return reason.value() != null && condition().path("type").asText().equals("last")
                ? Instant.parse(reason.value())
                : null;
    }

    /** Null if it is not about what somebody is found to be. */
    public @Nullable PartType verdict() {
        return PartType.of(condition().path("type").asText())
                .filter(PartType::ticked)
                .orElse(null);
    }

    /** What they are found to be; of marks there may be several. */
    public List<String> names() {
        return List.of(Objects.requireNonNullElse(reason.value(), "").split(" "));
    }

    private JsonNode condition() {
        return reason.condition();
    }
}
