package io.clientele.segmentation.membership;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.segmentation.membership.Movement.Way;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Who came into a segment and left it, in order of the moments at which it was noticed, which is that of the commits. */
@ApplicationScoped
class Movements {

    /** The first comparison finds the place in the index, the second is exact. */
    private static final String SIDE = """
            select %1$s as at, profile_id, %2$d as way from membership
            where segment_id = :segment and (%1$s, profile_id) >= (:at, :profile) and (%1$s, profile_id, %2$d) > (:at, :profile, :way)
            order by 1, 2 limit :limit""";

    private static final String PAGE = "select * from ((" + SIDE.formatted("until", Way.LEFT.ordinal())
            + ") union all (" + SIDE.formatted("since", Way.ENTERED.ordinal())
            + ")) moved order by at, profile_id, way limit :limit";

    private final Sql sql;

    Movements(Sql sql) {
        this.sql = sql;
    }

    List<Movement> page(UUID segmentId, Position after, int limit) {
        return sql.of(PAGE)
                .set("segment", segmentId)
                .set("at", after.at())
                .set("profile", after.profileId())
                .set("way", after.moved().ordinal())
                .set("limit", limit)
                .list(Movements::read);
    }

    private static Movement read(Row row) throws SQLException {
        var moved = Way.values()[(int) row.number("way")];
        var position = new Position(row.instant("at"), row.uuid("profile_id"), moved);
        return new Movement(position.profileId(), moved, position.at(), position.written());
    }
}
