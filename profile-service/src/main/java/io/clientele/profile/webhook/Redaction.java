package io.clientele.profile.webhook;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profile;
import io.clientele.profile.privacy.Erasure;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Forgets whom a shop asks us to forget; after it is gone, all that it alone told us of. */
@ApplicationScoped
class Redaction {

    private static final int PAGE = 200;

    private final Sql sql;
    private final Clock clock;
    private final People people;
    private final Erasure erasure;

    Redaction(Sql sql, Clock clock, People people, Erasure erasure) {
        this.sql = sql;
        this.clock = clock;
        this.people = people;
        this.erasure = erasure;
    }

    /** Whoever goes by the number of the shop's customer; a guest by the address. Nobody is fine: it may come again. */
    void forget(String userId, @Nullable String email) {
        known(userId, email)
                .ifPresent(id -> QuarkusTransaction.requiringNew().run(() -> erasure.eraseAll(List.of(id))));
    }

    Optional<UUID> known(String userId, @Nullable String email) {
        return people.named(IdentifierKind.USER_ID, userId)
                .or(() -> email == null ? Optional.empty() : people.named(IdentifierKind.EMAIL, email))
                .map(Profile::id);
    }

    void begin(UUID sourceId) {
        sql.of("update webhook_source set redact_since = coalesce(redact_since, :now) where id = :id")
                .set("now", clock.instant())
                .set("id", sourceId)
                .update();
    }

    @Scheduled(every = "${clientele.webhooks.redaction:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        sql.of("select id, prefix from webhook_source where redact_since is not null")
                .list(row -> {
                    redact(row.uuid("id"), row.text("prefix"));
                    return 1;
                });
    }

    /** In pages, each in a transaction of its own, so that a restart goes on where it stopped. */
    private void redact(UUID sourceId, String prefix) {
        var forgotten = 0;
        for (var page = page(prefix); !page.isEmpty(); page = page(prefix)) {
            var ids = page;
            QuarkusTransaction.requiringNew().run(() -> erasure.eraseAll(ids));
            forgotten += ids.size();
        }
        sql.of("update webhook_source set redact_since = null where id = :id")
                .set("id", sourceId)
                .update();
        Log.infof("The shop %s is gone, and with it %d people whom only it knew", sourceId, forgotten);
    }

    /** By the numbers that people and orders have from this shop, and from nobody else. */
    private List<UUID> page(String prefix) {
        if (prefix.isEmpty()) {
            return List.of(); // its numbers can't be told from others': that is for a person to decide
        }
        return sql.of("""
                select i.profile_id as id from identifier i
                where i.kind = 'USER_ID' and starts_with(i.value, :prefix) and not exists (
                    select from identifier o where o.profile_id = i.profile_id and o.kind in ('USER_ID', 'EXTERNAL_ID')
                      and not (o.kind = 'USER_ID' and starts_with(o.value, :prefix)))
                union
                select b.profile_id from purchase b
                where starts_with(b.order_id, :prefix)
                  and not exists (select from identifier o where o.profile_id = b.profile_id
                                    and o.kind in ('USER_ID', 'EXTERNAL_ID'))
                  and not exists (select from purchase o where o.profile_id = b.profile_id
                                    and not starts_with(o.order_id, :prefix))
                order by id limit :limit""").set("prefix", prefix).set("limit", PAGE).list(row -> row.uuid("id"));
    }
}
