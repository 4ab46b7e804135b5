package io.clientele.outreach.following;

import io.clientele.kit.Sql;
import io.clientele.outreach.lease.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A merge did not hold: what was mailed to the duplicate, and what they did with it, is the duplicate's again. */
@ApplicationScoped
public class Partings {

    private final Sql sql;

    Partings(Sql sql) {
        this.sql = sql;
    }

    /**
     * Done twice, it does no harm.
     *
     * @param origins the duplicate, and who had become one with it before
     */
    @Transactional
    public void part(UUID duplicate, UUID survivor, List<UUID> origins) {
        forget(duplicate, survivor, origins);
        giveDeliveriesBack(duplicate, survivor, origins);
        giveEventsBack(duplicate, survivor, origins);
    }

    private void forget(UUID duplicate, UUID survivor, List<UUID> origins) {
        sql.of("delete from merged where profile_id = :duplicate and into_profile_id = :survivor")
                .set("duplicate", duplicate)
                .set("survivor", survivor)
                .update();
        sql.of("""
                update merged set into_profile_id = :duplicate
                where profile_id = any (:origins::uuid[]) and into_profile_id = :survivor""")
                .set("duplicate", duplicate)
                .set("survivor", survivor)
                .set("origins", origins)
                .update();
    }

    /** One whose answer is still out is closed under the name it left by. */
    private void giveDeliveriesBack(UUID duplicate, UUID survivor, List<UUID> origins) {
        sql.of("""
                with gone as (
                    delete from delivery d
                    where d.profile_id = :survivor and d.origin_profile_id = any (:origins::uuid[]) and d.state <> 'SENDING'
                      and not exists (select from delivery o where o.profile_id = :duplicate and o.campaign_id = d.campaign_id)
                    returning *)
                insert into delivery (profile_id, campaign_id, share, state, reason, reply, email, language, attempts, token,
                                      marked_at, deferred_at, retry_at, ended_at, bounced_at, complained_at, origin_profile_id)
                select :duplicate, campaign_id, :share, state, reason, reply, email, language, attempts, token,
                       marked_at, deferred_at, retry_at, ended_at, bounced_at, complained_at, origin_profile_id
                from gone""")
                .set("duplicate", duplicate)
                .set("survivor", survivor)
                .set("origins", origins)
                .set("share", Share.of(duplicate))
                .update();
    }

    private void giveEventsBack(UUID duplicate, UUID survivor, List<UUID> origins) {
        sql.of("""
                with gone as (
                    delete from tracking_event
                    where profile_id = :survivor and origin_profile_id = any (:origins::uuid[]) returning *)
                insert into tracking_event (profile_id, id, campaign_id, kind, link, class, rule, user_agent, occurred_at,
                                            origin_profile_id)
                select :duplicate, id, campaign_id, kind, link, class, rule, user_agent, occurred_at, origin_profile_id
                from gone on conflict do nothing""")
                .set("duplicate", duplicate)
                .set("survivor", survivor)
                .set("origins", origins)
                .update();
    }
}
