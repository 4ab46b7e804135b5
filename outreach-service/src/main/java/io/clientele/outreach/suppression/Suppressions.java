package io.clientele.outreach.suppression;

import io.clientele.kit.Problem;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses that must not be mailed, about one topic or at all. */
@ApplicationScoped
public class Suppressions {

    private static final String ALL = "*";

    private final Sql sql;
    private final AddressHash hash;
    private final Event<Suppressed> suppressed;
    private final Clock clock;

    Suppressions(Sql sql, AddressHash hash, Event<Suppressed> suppressed, Clock clock) {
        this.sql = sql;
        this.hash = hash;
        this.suppressed = suppressed;
        this.clock = clock;
    }

    /** As which an address is kept. */
    public String hash(String address) {
        return hash.of(address);
    }

    /** Which of these addresses, by their hashes, must not get mail on this topic. */
    public Set<String> among(Collection<String> hashes, String topic) {
        return new HashSet<>(
                sql.of("""
                select address_hash from suppression
                where address_hash = any (:hashes::text[]) and topic in ('*', :topic) and lifted_at is null""").set("hashes", hashes).set("topic", topic).list(row -> row.text("address_hash")));
    }

    /** Together with it, what is queued for the address is skipped. */
    @Transactional
    public void suppress(Suppressed whom, SuppressionReason reason, @Nullable String note) {
        sql.of("""
                insert into suppression (address_hash, topic, reason, note, created_at)
                values (:hash, :topic, :reason, :note, :now)
                on conflict (address_hash, topic) do update
                set reason = excluded.reason, note = excluded.note, created_at = excluded.created_at,
                    lifted_at = null, lifted_because = null
                where suppression.lifted_at is not null""")
                .set("hash", hash.of(whom.email()))
                .set("topic", whom.topic() == null ? ALL : whom.topic())
                .set("reason", reason)
                .set("note", note)
                .set("now", clock.instant())
                .update();
        suppressed.fire(whom);
    }

    /** It stays on the list, with the reason why it no longer counts. */
    @Transactional
    void lift(String id, String topic, String because) {
        var lifted = sql.of("""
                update suppression set lifted_at = :now, lifted_because = :because
                where address_hash = :id and topic = :topic and lifted_at is null""")
                .set("id", id)
                .set("topic", topic)
                .set("because", because)
                .set("now", clock.instant())
                .update();
        if (lifted == 0) {
            throw Problem.notFound("No suppression " + id + " of " + topic);
        }
    }

    Suppression get(String email, @Nullable String topic) {
        return sql.of("select * from suppression where address_hash = :id and topic = :topic")
                .set("id", hash.of(email))
                .set("topic", topic == null ? ALL : topic)
                .one(Suppressions::read)
                .orElseThrow();
    }

    /** In the order of their ids; all that are about the address, if one is given. */
    List<Suppression> list(@Nullable String email, @Nullable String after, int limit) {
        return sql.of("""
                select * from suppression
                where lifted_at is null and (:id::text is null or address_hash = :id)
                  and (:after::text is null or address_hash || '/' || topic > :after)
                order by address_hash || '/' || topic
                limit :limit""")
                .set("id", email == null ? null : hash.of(email))
                .set("after", after)
                .set("limit", limit)
                .list(Suppressions::read);
    }

    private static Suppression read(Row row) throws SQLException {
        var topic = row.text("topic");
        return new Suppression(
                row.text("address_hash"),
                ALL.equals(topic) ? null : topic,
                SuppressionReason.valueOf(row.text("reason")),
                row.text("note"),
                row.instant("created_at"));
    }
}
