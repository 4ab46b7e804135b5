package io.clientele.segmentation.moving;

import io.clientele.kit.Row;
import java.sql.SQLException;
import java.util.UUID;

/** How many came into a segment and went. */
public record Moved(UUID segmentId, long came, long went) {

    public static Moved of(Row row) throws SQLException {
        return new Moved(row.uuid("segment_id"), row.number("came"), row.number("went"));
    }
}
