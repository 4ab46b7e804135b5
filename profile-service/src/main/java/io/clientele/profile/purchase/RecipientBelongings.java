package io.clientele.profile.purchase;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who was given something stands in the purchase of who paid, and goes from there when they are forgotten. */
@ApplicationScoped
class RecipientBelongings implements Belongings {

    private final Sql sql;

    RecipientBelongings(Sql sql) {
        this.sql = sql;
    }

    /** The user id goes over, and what was given is found by it. */
    @Override
    public void move(List<Move> moves) {}

    @Override
    public void giveBack(Parting parting) {
        // so does their user id
    }

    /** Readers are told anew when the payers can be locked; what they were told is mended at once. */
    @Override
    public void erase(Collection<UUID> profileIds) {
        sql.of("""
                with cleared as (
                    update purchase p set recipient = null
                    from identifier i
                    where i.profile_id = any(:ids::uuid[]) and i.kind = 'USER_ID' and p.recipient = i.value
                    returning p.profile_id, p.id),
                retold as (
                    insert into retelling (profile_id, purchase_id) select profile_id, id from cleared
                    where profile_id <> all(:ids::uuid[])
                    on conflict do nothing)
                update change c set body = (c.body::jsonb || '{"recipient": null}')::text
                from cleared
                where c.profile_id = cleared.profile_id and c.kind in ('purchase', 'refund')
                  and (c.body::jsonb ->> 'purchaseId')::uuid = cleared.id""").set("ids", profileIds).update();
    }
}
