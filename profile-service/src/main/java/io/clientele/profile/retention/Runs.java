package io.clientele.profile.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.retention.Run.Count;
import io.clientele.profile.retention.Run.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs there were, and are; one replica works on a run at a time, by a lease of the database's clock. */
@ApplicationScoped
class Runs {

    private static final TypeReference<List<Count>> COUNTS = new TypeReference<>() {};

    private final String owner = UUID.randomUUID().toString();
    private final Sql sql;
    private final ObjectMapper json;

    Runs(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(Run run) {
        sql.of("""
                insert into retention_run (id, dry_run, state, counts, asked_by, created_at, ended_at)
                values (:id, :dryRun, :state, :counts::jsonb, :by, :at, :ended)""")
                .set("id", run.id())
                .set("dryRun", run.dryRun())
                .set("state", run.state())
                .set("counts", text(run.counts()))
                .set("by", run.askedBy())
                .set("at", run.createdAt())
                .set("ended", run.endedAt())
                .update();
    }

    /** @throws Problem.Refusal 404 if there is none */
    Run get(UUID id) {
        return sql.of("select * from retention_run where id = :id")
                .set("id", id)
                .one(this::run)
                .orElseThrow(() -> Problem.notFound("No retention run " + id));
    }

    /** The latest first: ids grow with time. */
    List<Run> latest(@Nullable UUID before, int limit) {
        return sql.of("""
                select * from retention_run where :before::uuid is null or id < :before order by id desc limit :limit""").set("before", before).set("limit", limit).list(this::run);
    }

    /** Whether one was begun for real since. */
    boolean anySince(Instant time) {
        return sql.of("select count(*) from retention_run where not dry_run and created_at >= :time")
                        .set("time", time)
                        .number()
                > 0;
    }

    /** The next to work on, for as long as the lease holds. */
    @Transactional
    Optional<Run> claim() {
        return sql.of("""
                update retention_run set owner = :owner, leased_until = now() + interval '5 minutes'
                where id = (select id from retention_run where state = 'RUNNING' and leased_until < now()
                            order by id limit 1 for update)
                returning *""").set("owner", owner).one(this::run);
    }

    /** In the transaction of the work itself, which fails if another replica has taken over. */
    void advance(Run run) {
        var held = sql.of("""
                update retention_run set counts = :counts::jsonb, state = :state, ended_at = :ended, leased_until =
                    case :state when 'DONE' then '-infinity' else now() + interval '5 minutes' end
                where id = :id and owner = :owner and leased_until > now()""")
                .set("counts", text(run.counts()))
                .set("state", run.state())
                .set("ended", run.endedAt())
                .set("id", run.id())
                .set("owner", owner)
                .update();
        if (held == 0) {
            throw new IllegalStateException("Another replica works on it");
        }
    }

    void release(UUID id) {
        sql.of("update retention_run set leased_until = '-infinity' where id = :id and owner = :owner")
                .set("id", id)
                .set("owner", owner)
                .update();
    }

    private Run run(Row row) throws SQLException {
        try {
            return new Run(
                    row.uuid("id"),
                    row.flag("dry_run"),
                    State.valueOf(row.text("state")),
                    json.readValue(row.text("counts"), COUNTS),
                    row.text("asked_by"),
                    row.instant("created_at"),
                    row.instant("ended_at"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String text(List<Count> counts) {
        try {
            return json.writeValueAsString(counts);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
