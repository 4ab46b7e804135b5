package io.clientele.segmentation.observation;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads who people are to us; of whom nothing is known is missing. */
@ApplicationScoped
class Identities {

    private final Sql sql;
    private final String home;

    /** @param home ISO 3166-1 code of the business's country; empty if it has not said */
    Identities(Sql sql, @ConfigProperty(name = "clientele.shop.country", defaultValue = " ") String home) {
        this.sql = sql;
        this.home = home.strip();
    }

    Map<UUID, Identity> of(Collection<UUID> profileIds) {
        var found = new LinkedHashMap<UUID, Identity>();
        sql.of("""
                select p.profile_id,
                    p.attributes ->> 'internal' = 'true' as internal,
                    p.attributes ->> 'kind' = 'ORGANISATION' as organisation,
                    upper(p.attributes ->> 'role') as role,
                    (select o.profile_id from reading.user_name o
                     where o.value = p.attributes ->> 'organisation' and o.profile_id <> p.profile_id
                       and p.attributes ->> 'kind' is distinct from 'ORGANISATION'
                     order by 1 limit 1) as speaks_for,
                    exists (select from reading.objection o where o.profile_id = p.profile_id and cardinality(o.kinds) > 0)
                        as objects,
                    exists (select from reading.user_name n join reading.purchase b on b.recipient = n.value
                        where n.profile_id = p.profile_id and b.profile_id <> p.profile_id and not b.refund) as consumes,
                    coalesce(p.attributes ->> 'accountManager', '') <> '' as manager,
                    case when p.attributes ->> 'kind' = 'ORGANISATION' then (
                        select count(*) from reading.user_name n
                        join reading.person c on c.attributes ->> 'organisation' = n.value
                        where n.profile_id = p.profile_id) else 0 end as contact_persons,
                    upper(p.attributes ->> 'country') <> upper(nullif(:home, '')) as abroad
                from reading.person p
                where p.profile_id = any(:ids::uuid[])""")
                .set("ids", profileIds)
                .set("home", home)
                .list(row -> found.put(
                        row.uuid("profile_id"),
                        new Identity(
                                row.uuid("profile_id"),
                                row.flag("internal"),
                                row.flag("organisation"),
                                row.text("role"),
                                row.uuid("speaks_for"),
                                row.flag("objects"),
                                row.flag("consumes"),
                                row.flag("manager"),
                                row.integer("contact_persons"),
                                row.isNull("abroad") ? null : row.flag("abroad"))));
        return found;
    }
}
