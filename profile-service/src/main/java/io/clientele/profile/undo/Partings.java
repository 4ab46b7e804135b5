package io.clientele.profile.undo;

import io.clientele.kit.GivingWay;
import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Tally;
import io.clientele.profile.trace.Traces;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who became one by an import alone are two again, before what it said of each goes. One after the other, the newest first,
 * each in a transaction of its own: a merge that is undone is known by itself after a crash.
 */
@ApplicationScoped
class Partings {

    private static final int PAGE = 500;

    private record Made(UUID id, UUID survivorId, UUID duplicateId) {}

    private final Sql sql;
    private final Jobs jobs;
    private final Traces traces;
    private final io.clientele.profile.merging.Undo merges;

    Partings(Sql sql, Jobs jobs, Traces traces, io.clientele.profile.merging.Undo merges) {
        this.sql = sql;
        this.jobs = jobs;
        this.traces = traces;
        this.merges = merges;
    }

    void part(Job job) {
        for (var page = before(job.id(), null);
                !page.isEmpty();
                page = before(job.id(), page.getLast().id())) {
            page.forEach(made -> part(job, made));
        }
    }

    private List<Made> before(UUID importId, @Nullable UUID last) {
        return sql.of("""
                select id, profile_id, duplicate_id from merge
                where import_id = :importId and undone_at is null and (:last::uuid is null or id < :last)
                order by id desc limit :page""")
                .set("importId", importId)
                .set("last", last)
                .set("page", PAGE)
                .list(row -> new Made(row.uuid("id"), row.uuid("profile_id"), row.uuid("duplicate_id")));
    }

    /** Who has become one with somebody else since stays so: somebody decided that. */
    private void part(Job job, Made made) {
        try {
            GivingWay.again(() -> QuarkusTransaction.requiringNew().timeout(600).call(() -> {
                var alone = traces.alone(job.id(), made.survivorId());
                merges.undo(made.id(), "undo of an import");
                if (alone) {
                    traces.seal(job.id(), List.of(made.survivorId(), made.duplicateId()));
                }
                jobs.advance(job, new Tally());
                return alone;
            }));
        } catch (Problem.Refusal stays) {
            Log.infof("Merge %s outlives the import that made it: %s", made.id(), stays.getMessage());
        }
    }
}
