package io.clientele.profile.choice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds people who need an account manager, and what the rules must know of them. */
@ApplicationScoped
class Buyers {

    private final Sql sql;
    private final ObjectMapper json;

    Buyers(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Those without one who have all these attributes, in the order of their ids. */
    List<UUID> without(Map<String, String> attributes, UUID after, int limit) {
        return sql.of("""
                select id from profile p
                where merged_into is null and id > :after and attributes @> :attributes::jsonb
                  and not exists (select from account_manager_assignment a
                                  where a.profile_id = p.id and a.ended_at is null)
                order by id limit :limit""")
                .set("after", after)
                .set("attributes", text(attributes))
                .set("limit", limit)
                .list(row -> row.uuid("id"));
    }

    /** In the order of their ids; a refund does not count as bought. */
    List<Buyer> of(Collection<UUID> profileIds) {
        return sql.of("""
                select p.id, p.attributes ->> 'language' as language, p.attributes ->> 'accountManager' as said,
                       array(select l.category
                             from purchase o join purchase_line l on l.profile_id = o.profile_id and l.purchase_id = o.id
                             where o.profile_id = p.id and not o.refund and l.category is not null
                             group by l.category order by count(*) desc, l.category limit 20) as categories
                from profile p where p.id = any(:ids::uuid[]) and merged_into is null order by p.id""")
                .set("ids", profileIds)
                .list(row -> new Buyer(row.uuid("id"), row.text("language"), row.many("categories"), row.text("said")));
    }

    private String text(Map<String, String> attributes) {
        try {
            return json.writeValueAsString(attributes);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
