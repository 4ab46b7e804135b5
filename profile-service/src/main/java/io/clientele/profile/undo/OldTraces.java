package io.clientele.profile.undo;

import io.clientele.kit.Sql;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Traces are kept for thirty days: until then an import can be taken back. */
@ApplicationScoped
class OldTraces {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int PAGE = 10_000;

    private final Sql sql;
    private final Clock clock;

    OldTraces(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        var old = sql.of("""
                select id from import
                where ended_at < :before and state not in ('QUEUED', 'RUNNING')
                  and (exists (select from import_touch t where t.import_id = import.id)
                       or exists (select from import_product p where p.import_id = import.id))""").set("before", clock.instant().minus(KEPT)).list(row -> row.uuid("id"));
        old.forEach(this::forget);
    }

    private void forget(UUID importId) {
        sql.of("delete from import_product where import_id = :importId")
                .set("importId", importId)
                .update();
        int gone;
        do {
            gone = sql.of("""
                    with old as (delete from import_touch where (profile_id, import_id, origin_profile_id) in (
                                     select profile_id, import_id, origin_profile_id from import_touch
                                     where import_id = :importId limit :page)
                                 returning profile_id),
                         replaced as (delete from import_replaced r using old
                                      where r.profile_id = old.profile_id and r.import_id = :importId),
                         consents as (delete from import_consent c using old
                                      where c.profile_id = old.profile_id and c.import_id = :importId)
                    select profile_id from old""")
                    .set("importId", importId)
                    .set("page", PAGE)
                    .list(row -> row.uuid("profile_id"))
                    .size();
        } while (gone == PAGE);
    }
}
