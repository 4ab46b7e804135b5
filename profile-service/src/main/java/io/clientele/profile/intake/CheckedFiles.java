package io.clientele.profile.intake;

import io.clientele.kit.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The files of imports that were only checked, and samples of whom they spoke of: they stay for a day, so that they need
 * not be sent again.
 */
@ApplicationScoped
class CheckedFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Uploads uploads;
    private final Sql sql;
    private final Clock clock;

    CheckedFiles(Uploads uploads, Sql sql, Clock clock) {
        this.uploads = uploads;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        forget(clock.instant().minus(KEPT));
    }

    /** Somebody who is to be forgotten may be in them. */
    void forgetAll() {
        forget(clock.instant());
    }

    private void forget(Instant before) {
        sql.of("update import set sample = '[]' where state = 'CHECKED' and ended_at <= :before and sample <> '[]'")
                .set("before", before)
                .update();
        try {
            var checked =
                    sql.of("""
                            select id from import
                            where id = any(:ids::uuid[]) and state = 'CHECKED' and ended_at <= :before""").set("ids", uploads.kept()).set("before", before).list(row -> row.uuid("id"));
            for (UUID id : checked) {
                uploads.delete(id);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
