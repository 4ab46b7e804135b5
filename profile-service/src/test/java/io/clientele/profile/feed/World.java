package io.clientele.profile.feed;

import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Profiles to tell of, and ways to tell. */
@ApplicationScoped
class World {

    private final Sql sql;
    private final Changes changes;

    World(Sql sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    List<UUID> people(int count) {
        var ids = IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID()).toList();
        sql.of("""
                        insert into profile (id, share, created_at, changed_at)
                        select id, 0, now(), now() from unnest(:ids::uuid[]) i(id)""").set("ids", ids).update();
        return ids;
    }

    static Change change(UUID profileId, int n) {
        return new Change(profileId, "event", Map.of("n", n));
    }

    void tell(List<Change> told) {
        QuarkusTransaction.requiringNew().run(() -> changes.record(told));
    }

    /** Tells, and stays open until the other work is done. */
    void tellWhile(List<Change> told, Runnable meanwhile) {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            changes.record(told);
            meanwhile.run();
        });
    }
}
