package io.clientele.profile.identity;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whose is this id, address, phone? */
@ApplicationScoped
class Identifiers {

    private final Sql sql;
    private final Clock clock;

    Identifiers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The owners of the names, and by which user and external ids they go besides. */
    Map<Identifier, UUID> known(Collection<Identifier> names) {
        var owners = new HashMap<Identifier, UUID>();
        sql.of("""
                with known as (
                    select i.kind, i.value, i.profile_id
                    from unnest(:kinds::text[], :values::text[]) n(kind, value) join identifier i using (kind, value))
                select kind, value, profile_id from known
                union
                select kind, value, profile_id from identifier
                where profile_id in (select profile_id from known) and kind in ('USER_ID', 'EXTERNAL_ID')""")
                .set("kinds", kinds(names))
                .set("values", values(names))
                .list(row -> owners.put(
                        new Identifier(IdentifierKind.valueOf(row.text("kind")), row.text("value")),
                        row.uuid("profile_id")));
        return owners;
    }

    /**
     * Takes names that were nobody's a moment ago, in their order, so that two who want the same ones wait for each other
     * and never in a ring. False, and nothing is taken, if somebody was faster.
     */
    boolean claim(Map<Identifier, UUID> claims) {
        if (claims.isEmpty()) {
            return true;
        }
        var claimed = sql.of("""
                insert into identifier (kind, value, profile_id, since)
                select kind, value, profile_id, :now
                from unnest(:kinds::text[], :values::text[], :owners::uuid[]) with ordinality c(kind, value, profile_id, nth)
                order by nth
                on conflict do nothing""")
                .set("now", clock.instant())
                .set("kinds", kinds(claims.keySet()))
                .set("values", values(claims.keySet()))
                .set("owners", claims.values())
                .update();
        if (claimed < claims.size()) {
            release(claims);
            return false;
        }
        return true;
    }

    void release(Map<Identifier, UUID> claims) {
        sql.of("""
                delete from identifier i
                using unnest(:kinds::text[], :values::text[], :owners::uuid[]) c(kind, value, profile_id)
                where i.kind = c.kind and i.value = c.value and i.profile_id = c.profile_id""")
                .set("kinds", kinds(claims.keySet()))
                .set("values", values(claims.keySet()))
                .set("owners", claims.values())
                .update();
    }

    private static List<String> kinds(Collection<Identifier> names) {
        return names.stream().map(name -> name.kind().name()).toList();
    }

    private static List<String> values(Collection<Identifier> names) {
        return names.stream().map(Identifier::value).toList();
    }
}
