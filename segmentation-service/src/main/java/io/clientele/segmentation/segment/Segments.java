package io.clientele.segmentation.segment;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Segments implements PanacheRepositoryBase<Segment, UUID> {

    private final Sql sql;

    Segments(Sql sql) {
        this.sql = sql;
    }

    Segment get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("No segment " + id));
    }

    /** Newest first, since ids are made in the order of time. */
    List<Segment> page(boolean archived, @Nullable UUID after, int limit) {
        var found = after == null
                ? find("archived = ?1 order by id desc", archived)
                : find("archived = ?1 and id < ?2 order by id desc", archived, after);
        return found.page(0, limit).list();
    }

    void counted(UUID id, long size, Instant at) {
        sql.of("update segment set size = :size, counted_at = :at where id = :id")
                .set("size", size)
                .set("at", at)
                .set("id", id)
                .update();
    }
}
