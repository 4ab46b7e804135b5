package io.clientele.outreach.lease;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What only one replica does at a time: a lease by the database's clock, and a position that goes with it. */
@ApplicationScoped
public class Errands {

    /** Held until its time is over; {@code token} fences off whoever held it before. */
    public record Held(String name, @Nullable String position, long token) {}

    private final Sql sql;
    private final Replica replica;

    Errands(Sql sql, Replica replica) {
        this.sql = sql;
        this.replica = replica;
    }

    public Optional<Held> hold(String name, Duration time) {
        return sql.of("""
                update errand
                set token = case when owner = :me and leased_until > now() then token else token + 1 end,
                    owner = :me, leased_until = now() + :seconds * interval '1 second'
                where name = :name and (owner = :me or leased_until <= now())
                returning position, token""")
                .set("me", replica.name())
                .set("seconds", time.toSeconds())
                .set("name", name)
                .one(row -> new Held(name, row.text("position"), row.number("token")));
    }

    /** In the transaction of what was done up to there; false if another replica has taken over. */
    public boolean reach(Held held, @Nullable String position) {
        return sql.of("update errand set position = :position where name = :name and token = :token")
                        .set("position", position)
                        .set("name", held.name())
                        .set("token", held.token())
                        .update()
                == 1;
    }

    public void release(String name) {
        sql.of("update errand set leased_until = '-infinity' where name = :name and owner = :me")
                .set("name", name)
                .set("me", replica.name())
                .update();
    }
}
