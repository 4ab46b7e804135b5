package io.clientele.profile.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.intake.ImportState;
import io.clientele.profile.mapping.Mapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which imports wait for work, leased to one replica at a time, and how far they are. */
@ApplicationScoped
public class Jobs {

    /** Another replica has taken the import over. */
    public static class LeaseLost extends RuntimeException {}

    private static final int MOST_TRIES = 25;

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final String owner = UUID.randomUUID().toString();

    Jobs(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Takes the oldest import that nobody works on. */
    public Optional<Job> claim() {
        return sql.of("""
                        update import set state = 'RUNNING', owner = :owner, token = token + 1,
                            leased_until = clock_timestamp() + interval '10 seconds',
                            started_at = coalesce(started_at, :now)
                        where id = (
                            select id from import
                            where state in ('QUEUED', 'RUNNING') and leased_until < clock_timestamp()
                            order by id limit 1)
                          and leased_until < clock_timestamp()
                        returning *""").set("owner", owner).set("now", clock.instant()).one(this::read);
    }

    void heartbeat(Job job) {
        sql.of("""
                        update import set leased_until = clock_timestamp() + interval '10 seconds'
                        where id = :id and token = :token""").set("id", job.id()).set("token", job.token()).update();
    }

    /** Lets go of it, for whoever comes first: not at once, or what is broken would be tried in a frenzy. */
    public void release(Job job) {
        sql.of(
                        "update import set leased_until = clock_timestamp() + interval '1 second' where id = :id and token = :token")
                .set("id", job.id())
                .set("token", job.token())
                .update();
    }

    /**
     * Says how far it is, in the transaction of what was done.
     *
     * @throws LeaseLost so that all of it is undone, if another replica has taken over
     */
    public void advance(Job job, Tally tally) {
        must(sql.of("""
                        update import set step = :step, last_line = :lastLine, last_order = :lastOrder, staged = :staged,
                            bytes_read = greatest(bytes_read, :bytesRead),
                            lines = lines + :lines, imported = imported + :imported, unchanged = unchanged + :unchanged,
                            skipped = skipped + :skipped, failed = failed + :failed,
                            profiles_created = profiles_created + :profiles,
                            purchases_created = purchases_created + :purchases,
                            refunds_created = refunds_created + :refunds,
                            profiles_changed = profiles_changed + :profilesChanged,
                            purchases_changed = purchases_changed + :purchasesChanged,
                            events_created = events_created + :events,
                            products_created = products_created + :products,
                            products_changed = products_changed + :productsChanged,
                            consents_taken = consents_taken + :consentsTaken
                        where id = :id and token = :token""")
                .set("step", job.step())
                .set("lastLine", job.lastLine())
                .set("lastOrder", job.lastOrder())
                .set("staged", job.staged())
                .set("bytesRead", tally.bytesRead)
                .set("lines", tally.lines)
                .set("imported", tally.imported)
                .set("unchanged", tally.unchanged)
                .set("skipped", tally.skipped)
                .set("failed", tally.failed)
                .set("profiles", tally.profilesCreated)
                .set("purchases", tally.purchasesCreated)
                .set("refunds", tally.refundsCreated)
                .set("profilesChanged", tally.profilesChanged)
                .set("purchasesChanged", tally.purchasesChanged)
                .set("events", tally.eventsCreated)
                .set("products", tally.productsCreated)
                .set("productsChanged", tally.productsChanged)
                .set("consentsTaken", tally.consentsTaken)
                .set("id", job.id())
                .set("token", job.token())
                .update());
    }

    /** What was staged is gone: what was counted while staging will be counted again. */
    public void restage(Job job) {
        sql.of("delete from import_error where import_id = :id and step <> 'RECORDING'")
                .set("id", job.id())
                .update();
        must(sql.of("""
                        update import set step = 'STAGING', staged = 0, last_line = 0, lines = 0, skipped = 0,
                            failed = (select count(*) from import_error where import_id = :id)
                        where id = :id and token = :token""").set("id", job.id()).set("token", job.token()).update());
    }

    public void end(Job job, ImportState state, @Nullable String because) {
        must(sql.of("""
                        update import set state = :state, failed_because = :because, ended_at = :now,
                            bytes_read = case when :state = 'FAILED' then bytes_read else bytes end
                        where id = :id and token = :token""")
                .set("state", state)
                .set("because", because)
                .set("now", clock.instant())
                .set("id", job.id())
                .set("token", job.token())
                .update());
    }

    public boolean triedTooOften(Job job) {
        return job.step() != Step.UNDOING && job.token() > MOST_TRIES;
    }

    private static void must(int updated) {
        if (updated == 0) {
            throw new LeaseLost();
        }
    }

    private Job read(Row row) throws SQLException {
        try {
            return new Job(
                    row.uuid("id"),
                    row.number("token"),
                    json.readValue(row.text("mapping"), Mapping.class),
                    Step.valueOf(row.text("step")),
                    row.number("staged"),
                    row.number("last_line"),
                    row.text("last_order"),
                    row.instant("created_at"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
