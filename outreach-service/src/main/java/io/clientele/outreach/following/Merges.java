package io.clientele.outreach.following;

import io.clientele.kit.Sql;
import io.clientele.outreach.ledger.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Everything of a duplicate's becomes the survivor's; of two mails of one campaign to the same person, one goes. */
@ApplicationScoped
class Merges {

    private final Sql sql;

    Merges(Sql sql) {
        this.sql = sql;
    }

    void merge(UUID duplicate, UUID survivor) {
        skipSecond(duplicate, survivor);
        moveDeliveries(duplicate, survivor);
        moveEvents(duplicate, survivor);
        moveFeedback(duplicate, survivor);
    }

    /** Where both are in a campaign, whoever still waits gives way: the duplicate, or the survivor if that one was served. */
    private void skipSecond(UUID duplicate, UUID survivor) {
        sql.of("""
                update delivery d set state = 'SKIPPED', reason = 'MERGED', ended_at = now()
                from delivery other
                where other.campaign_id = d.campaign_id and d.state in ('QUEUED', 'DEFERRED')
                  and (d.profile_id = :duplicate and other.profile_id = :survivor
                       or d.profile_id = :survivor and other.profile_id = :duplicate
                          and other.state in ('SENDING', 'SENT', 'UNKNOWN'))""").set("duplicate", duplicate).set("survivor", survivor).update();
    }

    /** Not those that the survivor has one of, nor one whose answer is still out: that is closed under its own name. */
    private void moveDeliveries(UUID duplicate, UUID survivor) {
        sql.of("""
                with moved as (
                    delete from delivery d
                    where d.profile_id = :duplicate and d.state <> 'SENDING'
                      and not exists (select from delivery s where s.profile_id = :survivor and s.campaign_id = d.campaign_id)
                    returning *)
                insert into delivery (profile_id, campaign_id, share, state, reason, reply, email, language, attempts, token,
                                      marked_at, deferred_at, retry_at, ended_at, bounced_at, complained_at, origin_profile_id)
                select :survivor, campaign_id, :share, state, reason, reply, email, language, attempts, token,
                       marked_at, deferred_at, retry_at, ended_at, bounced_at, complained_at, origin_profile_id
                from moved""")
                .set("duplicate", duplicate)
                .set("survivor", survivor)
                .set("share", Share.of(survivor))
                .update();
    }

    private void moveEvents(UUID duplicate, UUID survivor) {
        sql.of("""
                with moved as (delete from tracking_event where profile_id = :duplicate returning *)
                insert into tracking_event (profile_id, id, campaign_id, kind, link, class, rule, user_agent, occurred_at,
                                            origin_profile_id)
                select :survivor, id, campaign_id, kind, link, class, rule, user_agent, occurred_at, origin_profile_id
                from moved on conflict do nothing""").set("duplicate", duplicate).set("survivor", survivor).update();
    }

    private void moveFeedback(UUID duplicate, UUID survivor) {
        sql.of("""
                with moved as (delete from feedback where profile_id = :duplicate returning *)
                insert into feedback (profile_id, message_id, kind, campaign_id, detail, class, occurred_at)
                select :survivor, message_id, kind, campaign_id, detail, class, occurred_at
                from moved on conflict do nothing""").set("duplicate", duplicate).set("survivor", survivor).update();
    }
}
