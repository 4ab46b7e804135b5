package io.clientele.profile.collection;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers which messages were taken. */
@ApplicationScoped
class Messages {

    private final Sql sql;
    private final Clock clock;

    Messages(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Returns those that were not taken before; waits for others that are taking the same ones. */
    Set<String> claim(Collection<String> ids, @Nullable UUID importId) {
        return new HashSet<>(sql.of("""
                insert into message (id, import_id, recorded_at)
                select id, :importId, :now from unnest(:ids::text[]) m(id) order by id
                on conflict do nothing
                returning id""")
                .set("ids", ids.stream().distinct().sorted().toList())
                .set("importId", importId)
                .set("now", clock.instant())
                .list(row -> row.text("id")));
    }

    /** All that this import brought may come again. */
    void releaseAll(UUID importId) {
        sql.of("delete from message where import_id = :importId")
                .set("importId", importId)
                .update();
    }

    /** These were not taken after all, and may come again. */
    void release(Collection<String> ids) {
        sql.of("delete from message where id = any(:ids::text[])")
                .set("ids", ids)
                .update();
    }
}
