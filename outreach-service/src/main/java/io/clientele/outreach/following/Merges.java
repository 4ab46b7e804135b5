package io.clientele.outreach.following;

import io.clientele.kit.Sql;
import io.clientele.outreach.lease.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Everything of a duplicate's becomes the survivor's; of two mails of one campaign to the same person, one goes. */
@ApplicationScoped
public class Merges {

    private final Sql sql;

    Merges(Sql sql) {
        this.sql = sql;
    }

    /** Done again, it moves what has come since. */
    @Transactional
    public void merge(UUID duplicate, UUID survivor) {
        remember(duplicate, survivor);
        skipSecond(duplicate, survivor);
        giveWay(duplicate, survivor);
        moveDeliveries(duplicate, survivor);
        moveEvents(duplicate, survivor);
        moveFeedback(duplicate, survivor);
    }

    /** Whoever was merged into the duplicate is now the survivor's, too. */
    private void remember(UUID duplicate, UUID survivor) {
        sql.of("update merged set into_profile_id = :survivor where into_profile_id = :duplicate")
                .set("duplicate", duplicate)
                .set("survivor", survivor)
                .update();
        sql.of("""
                insert into merged (profile_id, into_profile_id) values (:duplicate, :survivor)
                on conflict (profile_id) do update set into_profile_id = excluded.into_profile_id""").set("duplicate", duplicate).set("survivor", survivor).update();
    }

    /** Where both are in a campaign, whoever still waits gives way: the survivor if the other one was served, else the duplicate. */
    private void skipSecond(UUID duplicate, UUID survivor) {
        sql.of("""
                update delivery d set state = 'SKIPPED', reason = 'MERGED', ended_at = now(), retry_at = null
                from delivery other
                where other.campaign_id = d.campaign_id and d.state in ('QUEUED', 'DEFERRED')
                  and (d.profile_id = :duplicate and other.profile_id = :survivor and other.state <> 'SKIPPED'
                       or d.profile_id = :survivor and other.profile_id = :duplicate
                          and other.state in ('SENDING', 'SENT', 'UNKNOWN'))""").set("duplicate", duplicate).set("survivor", survivor).update();
    }

    /** Where the survivor was skipped and the duplicate was not, the duplicate's is the person's: of the other the number stays. */
    private void giveWay(UUID duplicate, UUID survivor) {
        sql.of("""
                with replaced as (
                    delete from delivery s using delivery d
                    where s.profile_id = :survivor and s.state = 'SKIPPED' and d.profile_id = :duplicate
                      and d.campaign_id = s.campaign_id and d.state not in ('SKIPPED', 'SENDING')
                    returning s.campaign_id)
                insert into erased_tally (campaign_id, what, detail, count)
                select campaign_id, 'SKIPPED', 'MERGED', 1 from replaced
                on conflict (campaign_id, what, detail) do update set count = erased_tally.count + excluded.count""").set("duplicate", duplicate).set("survivor", survivor).update();
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
