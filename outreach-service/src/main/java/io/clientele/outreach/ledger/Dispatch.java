package io.clientele.outreach.ledger;

import io.clientele.kit.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A launched campaign as the engine sees it.
 *
 * @param going false while it is paused, and once it is cancelled
 * @param plannedTo the last member of the segment that is in the ledger
 */
public record Dispatch(
        UUID campaignId,
        String name,
        UUID segmentId,
        UUID templateId,
        String topic,
        @Nullable Integer ratePerSecond,
        boolean going,
        boolean cancelled,
        boolean audienceComplete,
        @Nullable UUID plannedTo,
        @Nullable String waitingBecause) {

    public static Dispatch of(
            UUID campaignId, String name, UUID segmentId, UUID templateId, String topic, @Nullable Integer rate) {
        return new Dispatch(campaignId, name, segmentId, templateId, topic, rate, true, false, false, null, null);
    }

    static Dispatch read(Row row) throws SQLException {
        return new Dispatch(
                row.uuid("campaign_id"),
                String.valueOf(row.text("name")),
                row.uuid("segment_id"),
                row.uuid("template_id"),
                String.valueOf(row.text("topic")),
                row.isNull("rate_per_second") ? null : row.integer("rate_per_second"),
                row.flag("going"),
                row.flag("cancelled"),
                row.flag("audience_complete"),
                row.uuid("planned_to"),
                row.text("waiting_because"));
    }
}
