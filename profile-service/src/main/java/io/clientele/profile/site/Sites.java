package io.clientele.profile.site;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Problem;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which sites may write, from where, and with which secret they say who somebody is. */
@ApplicationScoped
class Sites {

    private final Sql sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sites(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Site> all() {
        return sql.of("select * from site order by id").list(Sites::site);
    }

    Optional<Site> withKey(String writeKey) {
        return sql.of("select * from site where write_key = :key")
                .set("key", writeKey)
                .one(Sites::site);
    }

    Site add(String name, List<String> origins) {
        var id = UuidCreator.getTimeOrderedEpoch();
        sql.of("""
                insert into site (id, name, write_key, origins, secret, created_at)
                values (:id, :name, :key, :origins::text[], :secret, :now)""")
                .set("id", id)
                .set("name", name)
                .set("key", random(16))
                .set("origins", origins)
                .set("secret", random(32))
                .set("now", clock.instant())
                .update();
        return sql.of("select * from site where id = :id")
                .set("id", id)
                .one(Sites::site)
                .orElseThrow();
    }

    /** @throws Problem.Refusal 404 */
    void remove(UUID id) {
        if (sql.of("delete from site where id = :id").set("id", id).update() == 0) {
            throw Problem.notFound("No site " + id);
        }
    }

    private String random(int bytes) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    private static Site site(Row row) throws SQLException {
        return new Site(
                row.uuid("id"),
                row.text("name"),
                row.text("write_key"),
                row.many("origins"),
                row.text("secret"),
                row.instant("created_at"));
    }
}
