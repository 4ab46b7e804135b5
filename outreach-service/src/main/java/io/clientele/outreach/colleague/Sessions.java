package io.clientele.outreach.colleague;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The browsers that are signed in; each ends twelve hours after it was last used, by the database's clock. */
@ApplicationScoped
public class Sessions {

    private final Sql sql;

    Sessions(Sql sql) {
        this.sql = sql;
    }

    /** Returns the token for the browser's cookie. */
    public String open(UUID colleagueId) {
        var secret = Secret.random();
        sql.of("""
                insert into colleague_session (token_hash, colleague_id, expires_at)
                values (:hash, :colleague, now() + interval '12 hours')""").set("hash", secret.hash()).set("colleague", colleagueId).update();
        return secret.shown();
    }

    public Optional<SignedIn> find(String token) {
        var hash = Secret.of(token).hash();
        var found = sql.of("""
                select c.id, c.email, c.name, c.role, c.language
                from colleague_session s join colleague c on c.id = s.colleague_id
                where s.token_hash = :hash and s.expires_at > now()""")
                .set("hash", hash)
                .one(row -> new SignedIn(
                        row.uuid("id"),
                        row.text("email"),
                        row.text("name"),
                        Role.valueOf(row.text("role")),
                        row.text("language")));
        found.ifPresent(_ -> keep(hash));
        return found;
    }

    public void close(String token) {
        sql.of("delete from colleague_session where token_hash = :hash or expires_at < now()")
                .set("hash", Secret.of(token).hash())
                .update();
    }

    void closeAllOf(UUID colleagueId) {
        sql.of("delete from colleague_session where colleague_id = :colleague")
                .set("colleague", colleagueId)
                .update();
    }

    /** Not at every page: one write an hour is enough. */
    private void keep(String hash) {
        sql.of("""
                update colleague_session set expires_at = now() + interval '12 hours'
                where token_hash = :hash and expires_at < now() + interval '11 hours'""").set("hash", hash).update();
    }
}
