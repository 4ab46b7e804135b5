package io.clientele.profile.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Problem;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.webhook.Source.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The shops that may tell us something, and how often they did. */
@ApplicationScoped
class Sources {

    /** So long a new secret and the one before hold both: shops are told the new one by hand. */
    private static final Duration BOTH_HOLD = Duration.ofDays(7);

    private static final int NOTICES = 50;

    private final Sql sql;
    private final Clock clock;

    Sources(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Source> all() {
        return sql.of("select * from webhook_source where not removed order by created_at, id")
                .list(this::source);
    }

    Optional<Source> find(UUID id) {
        return sql.of("select * from webhook_source where id = :id and not removed")
                .set("id", id)
                .one(this::source);
    }

    /** @throws Problem.Refusal 404 */
    Source get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("No shop " + id));
    }

    UUID add(SourceResource.NewSource shop) {
        var id = UuidCreator.getTimeOrderedEpoch();
        sql.of("""
                insert into webhook_source (id, kind, name, prefix, topic, secret, created_at)
                values (:id, :kind, :name, :prefix, :topic, :secret, :now)""")
                .set("id", id)
                .set("kind", shop.kind())
                .set("name", shop.name().strip())
                .set(
                        "prefix",
                        shop.prefix() == null
                                ? prefix(shop.kind(), id)
                                : shop.prefix().strip())
                .set("topic", shop.topic() == null ? "newsletter" : shop.topic().strip())
                .set("secret", shop.secret())
                .set("now", clock.instant())
                .update();
        return id;
    }

    private static String prefix(Kind kind, UUID id) {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id.toString().substring(30) + "-";
    }

    /** The new secret holds at once, and the one before for a while. */
    void rotate(UUID id, String secret) {
        sql.of("""
                update webhook_source set earlier_secret = secret, earlier_until = :until, secret = :secret
                where id = :id and secret <> :secret""")
                .set("until", Instant.now(Clock.systemUTC()).plus(BOTH_HOLD))
                .set("secret", secret)
                .set("id", id)
                .update();
    }

    void remove(UUID id) {
        sql.of("update webhook_source set removed = true, secret = '', earlier_secret = null where id = :id")
                .set("id", id)
                .update();
    }

    void accepted(UUID id, String topic) {
        sql.of("""
                update webhook_source set accepted = accepted + 1, last_topic = :topic, last_at = :now
                where id = :id""")
                .set("topic", topic)
                .set("now", clock.instant())
                .set("id", id)
                .update();
    }

    /** Somebody who is not the shop: nothing of what they say is kept. */
    void refused(UUID id) {
        sql.of("update webhook_source set refused = refused + 1 where id = :id")
                .set("id", id)
                .update();
    }

    void notTaken(UUID id, String topic, String reason) {
        sql.of("update webhook_source set not_taken = not_taken + 1 where id = :id")
                .set("id", id)
                .update();
        note(id, topic, reason);
    }

    /** The latest are kept. */
    void note(UUID id, String topic, String reason) {
        sql.of("""
                insert into webhook_notice (source_id, id, topic, reason, at)
                values (:source, :id, :topic, :reason, :now)""")
                .set("source", id)
                .set("id", UuidCreator.getTimeOrderedEpoch())
                .set("topic", topic)
                .set("reason", reason)
                .set("now", clock.instant())
                .update();
        sql.of("""
                delete from webhook_notice where source_id = :source and id not in (
                    select id from webhook_notice where source_id = :source order by id desc limit :most)""").set("source", id).set("most", NOTICES).update();
    }

    List<Notice> notices(UUID id) {
        return sql.of("select topic, reason, at from webhook_notice where source_id = :id order by id desc")
                .set("id", id)
                .list(row -> new Notice(row.text("topic"), row.text("reason"), row.instant("at")));
    }

    private Source source(Row row) throws SQLException {
        var until = row.instant("earlier_until");
        var both = until != null && until.isAfter(Instant.now(Clock.systemUTC()));
        var kind = Kind.valueOf(row.text("kind"));
        return new Source(
                row.uuid("id"),
                kind,
                row.text("name"),
                row.text("prefix"),
                row.text("topic"),
                "/v1/webhooks/%s/%s".formatted(kind.name().toLowerCase(Locale.ROOT), row.uuid("id")),
                Stream.of(row.text("secret"), both ? row.text("earlier_secret") : null)
                        .filter(secret -> secret != null && !secret.isEmpty())
                        .toList(),
                both,
                row.number("accepted"),
                row.number("refused"),
                row.number("not_taken"),
                row.text("last_topic"),
                row.instant("last_at"),
                row.instant("created_at"));
    }
}
