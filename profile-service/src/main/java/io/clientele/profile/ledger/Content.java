package io.clientele.profile.ledger;

import io.clientele.kit.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided, as an entry of the ledger holds it until the person is erased. Times are whole microseconds. */
public record Content(
        UUID id,
        String channel,
        String topic,
        String purpose,
        String status,
        String basis,
        @Nullable String source,
        @Nullable String wording,
        @Nullable Integer wordingVersion,
        @Nullable String proof,
        Instant decidedAt,
        Instant recordedAt) {

    /** Null once it was erased. */
    static @Nullable Content of(Row row) throws SQLException {
        if (row.isNull("channel") && row.isNull("topic") && row.isNull("status") && row.isNull("salt")) {
            return null;
        }
        return new Content(
                row.uuid("id"),
                row.text("channel"),
                row.text("topic"),
                row.text("purpose"),
                row.text("status"),
                row.text("basis"),
                row.text("source"),
                row.text("wording"),
                row.isNull("wording_version") ? null : row.integer("wording_version"),
                row.text("proof"),
                row.instant("decided_at"),
                row.instant("recorded_at"));
    }
}
