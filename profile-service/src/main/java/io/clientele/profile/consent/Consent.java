package io.clientele.profile.consent;

import io.clientele.kit.Row;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The decision that stands, as it is read and as the feed tells it. */
@RegisterForReflection
public record Consent(
        String channel,
        String topic,
        ConsentStatus status,
        String basis,
        @Nullable String source,
        Instant decidedAt) {

    static Consent of(Row row) throws SQLException {
        return new Consent(
                row.text("channel"),
                row.text("topic"),
                ConsentStatus.valueOf(row.text("status")),
                row.text("basis"),
                row.text("source"),
                row.instant("decided_at"));
    }
}
