package io.clientele.segmentation.feature;

import io.clientele.kit.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes the features anew of those for whom time makes a difference, and of nobody else. */
@ApplicationScoped
public class Passing {

    private static final int PAGE = 10_000;

    private final Sql sql;
    private final Features features;
    private final Making making;
    private final Event<Turned> turned;

    Passing(Sql sql, Features features, Making making, Event<Turned> turned) {
        this.sql = sql;
        this.features = features;
        this.making = making;
        this.turned = turned;
    }

    /** Those of whom something falls out of a window on the day that it is, or was told before it happened, which is now. */
    public void follow(Instant now) {
        var basis = features.basis(now);
        follow("happens_at", now, held -> making.of(held, basis));
        follow("turns_on", basis.today(), held -> making.turn(held, basis));
    }

    /** Until nobody is left: who is made anew is due no more. */
    private void follow(String dueBy, Object now, Consumer<List<UUID>> making) {
        int made = PAGE;
        while (made == PAGE) {
            var page = sql.of(
                            "select profile_id from reading.feature where %1$s <= :now order by %1$s, profile_id limit %2$d"
                                    .formatted(dueBy, PAGE))
                    .set("now", now)
                    .list(row -> row.uuid("profile_id"));
            write(page, making);
            made = page.size();
        }
    }

    /** Shorter than the database takes to look for deadlocks: the reader of the feed goes first. */
    private void write(Collection<UUID> profileIds, Consumer<List<UUID>> making) {
        if (profileIds.isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            sql.of("set local lock_timeout = '300ms'").update();
            var held = hold(profileIds);
            making.accept(held);
            turned.fire(new Turned(held));
        });
    }

    /** What is told of them meanwhile is told to features that are made anew. */
    private List<UUID> hold(Collection<UUID> profileIds) {
        sql.of("lock table reading.person in access share mode").update(); // as who empties everything does first
        return sql.of("""
                select profile_id from reading.feature where profile_id = any(:ids::uuid[])
                order by profile_id for update""").set("ids", profileIds).list(row -> row.uuid("profile_id"));
    }
}
