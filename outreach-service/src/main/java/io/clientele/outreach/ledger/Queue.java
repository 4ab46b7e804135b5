package io.clientele.outreach.ledger;

import io.clientele.kit.Sql;
import io.clientele.outreach.audience.SkipReason;
import io.clientele.outreach.suppression.Suppressed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who waits in the ledger, and who leaves it unsent. */
@ApplicationScoped
public class Queue {

    private final Sql sql;
    private final ErasedTally tally;
    private final LedgerConfig config;

    Queue(Sql sql, ErasedTally tally, LedgerConfig config) {
        this.sql = sql;
        this.tally = tally;
        this.config = config;
    }

    /** Reads on behind the last one read; who is read twice is still marked once. */
    public List<Queued> after(Queued last, UUID campaignId, Collection<Integer> shares, int most) {
        return sql.of("""
                select share, profile_id from delivery
                where campaign_id = :campaign and state = 'QUEUED' and share = any (:shares::int2[])
                  and (share, profile_id) > (:share, :profile)
                order by share, profile_id limit :most""")
                .set("campaign", campaignId)
                .set("shares", shares.stream().map(Integer::shortValue).toList())
                .set("share", last.share())
                .set("profile", last.profileId())
                .set("most", most)
                .list(row -> new Queued(row.integer("share"), row.uuid("profile_id")));
    }

    /** Those who may not receive it any more, now that their turn has come; of the erased only the number stays. */
    @Transactional
    public void skip(UUID campaignId, Map<UUID, SkipReason> reasons) {
        var staying = new HashMap<>(reasons);
        staying.values().removeIf(SkipReason.ERASED::equals);
        var erased = new HashSet<>(reasons.keySet());
        erased.removeAll(staying.keySet());
        sql.of("""
                update delivery d set state = 'SKIPPED', reason = r.reason, ended_at = now()
                from unnest(:profiles::uuid[], :reasons::text[]) as r (profile_id, reason)
                where d.profile_id = r.profile_id and d.campaign_id = :campaign and d.state = 'QUEUED'""")
                .set("profiles", List.copyOf(staying.keySet()))
                .set("reasons", List.copyOf(staying.values()))
                .set("campaign", campaignId)
                .update();
        tally.skipped(campaignId, forget(campaignId, erased));
    }

    /** Queues again whose time has come, and gives up those refused for too long. */
    public void revive(UUID campaignId) {
        sql.of("""
                update delivery
                set state = case when deferred_at < now() - :longest * interval '1 second' then 'FAILED' else 'QUEUED' end,
                    ended_at = case when deferred_at < now() - :longest * interval '1 second' then now() end,
                    retry_at = null
                where campaign_id = :campaign and state = 'DEFERRED' and retry_at <= now()""")
                .set("longest", config.giveUpAfter().toSeconds())
                .set("campaign", campaignId)
                .update();
    }

    /** Whoever withdraws a consent is not mailed on that topic, though planned. */
    public void withdraw(Collection<UUID> profiles, String topic) {
        sql.of("""
                update delivery d set state = 'SKIPPED', reason = 'NO_CONSENT', ended_at = now()
                from dispatch p
                where d.profile_id = any (:profiles::uuid[]) and d.state in ('QUEUED', 'DEFERRED')
                  and p.campaign_id = d.campaign_id and p.topic = :topic""").set("profiles", profiles).set("topic", topic).update();
    }

    /** Whoever objects to marketing, or may not be dealt with at all, is not mailed on any topic. */
    public void withdraw(Collection<UUID> profiles) {
        sql.of("""
                update delivery d set state = 'SKIPPED', reason = 'NO_CONSENT', ended_at = now()
                where d.profile_id = any (:profiles::uuid[]) and d.state in ('QUEUED', 'DEFERRED')""").set("profiles", profiles).update();
    }

    private int forget(UUID campaignId, Collection<UUID> erased) {
        return sql.of("""
                delete from delivery
                where campaign_id = :campaign and profile_id = any (:profiles::uuid[]) and state = 'QUEUED'""").set("campaign", campaignId).set("profiles", erased).update();
    }

    /** In the transaction that suppresses the address. */
    void suppressed(@Observes Suppressed whom) {
        sql.of("""
                update delivery d set state = 'SKIPPED', reason = 'SUPPRESSED', ended_at = now()
                from dispatch p
                where d.state in ('QUEUED', 'DEFERRED') and p.campaign_id = d.campaign_id and p.ended_at is null
                  and (:topic::text is null or p.topic = :topic)
                  and (d.profile_id = :profile::uuid or :profile::uuid is null and lower(d.email) = lower(:email))""")
                .set("topic", whom.topic())
                .set("profile", whom.profileId())
                .set("email", whom.email())
                .update();
    }
}
