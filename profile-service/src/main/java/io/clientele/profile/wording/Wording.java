package io.clientele.profile.wording;

import io.clientele.kit.Row;
import java.sql.SQLException;
import java.time.Instant;

/** The words that people are shown when they are asked. What a version says never changes. */
record Wording(
        String id, int version, String topic, String language, String text, String createdBy, Instant createdAt) {

    static Wording of(Row row) throws SQLException {
        return new Wording(
                row.text("id"),
                row.integer("version"),
                row.text("topic"),
                row.text("language"),
                row.text("text"),
                row.text("created_by"),
                row.instant("created_at"));
    }
}
