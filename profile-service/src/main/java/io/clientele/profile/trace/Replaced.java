package io.clientele.profile.trace;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Purchases that an import replaces, as they were, so that they can be put back. */
@ApplicationScoped
public class Replaced {

    public record Key(UUID profileId, UUID purchaseId, UUID importId) {}

    private final Sql sql;

    Replaced(Sql sql) {
        this.sql = sql;
    }

    /** Before they are written; the first state before an import stands. */
    public void note(List<Key> keys) {
        if (keys.isEmpty()) {
            return;
        }
        sql.of("""
                insert into import_replaced (profile_id, import_id, purchase_id, origin_profile_id, state)
                select p.profile_id, r.import_id, p.id, p.profile_id, to_jsonb(p) || jsonb_build_object('lines', (
                    select coalesce(jsonb_agg(to_jsonb(l) order by ordinal), '[]') from purchase_line l
                    where l.profile_id = p.profile_id and l.purchase_id = p.id))
                from unnest(:profileIds::uuid[], :ids::uuid[], :importIds::uuid[]) r(profile_id, id, import_id)
                     join purchase p using (profile_id, id)
                where p.import_id is distinct from r.import_id
                on conflict do nothing""")
                .set("profileIds", keys.stream().map(Key::profileId).toList())
                .set("ids", keys.stream().map(Key::purchaseId).toList())
                .set("importIds", keys.stream().map(Key::importId).toList())
                .update();
    }
}
