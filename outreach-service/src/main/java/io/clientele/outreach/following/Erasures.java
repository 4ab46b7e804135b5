package io.clientele.outreach.following;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Of a person who is erased only numbers stay, and the keyed hash that keeps their address from being mailed again. */
@ApplicationScoped
class Erasures {

    private final Sql sql;
    private final Clock clock;

    Erasures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void erase(UUID profileId, UUID erasureId) {
        tallyDeliveries(profileId);
        tallyEvents(profileId);
        delete("delivery", profileId);
        delete("tracking_event", profileId);
        delete("feedback", profileId);
        promiseReceipt(profileId, erasureId);
    }

    /** What was under way at this moment may still have left: nobody will know. */
    private void tallyDeliveries(UUID profileId) {
        sql.of("""
                insert into erased_tally (campaign_id, what, detail, count)
                select campaign_id,
                       case when state = 'SENDING' then 'UNKNOWN' when state in ('QUEUED', 'DEFERRED') then 'SKIPPED' else state end,
                       case when state in ('QUEUED', 'DEFERRED') then 'ERASED' else coalesce(reason, '') end, 1
                from delivery where profile_id = :profile
                on conflict (campaign_id, what, detail) do update set count = erased_tally.count + excluded.count""").set("profile", profileId).update();
    }

    /** As reports count: a person once for each kind, by the best guess of what made it. */
    private void tallyEvents(UUID profileId) {
        sql.of("""
                insert into erased_tally (campaign_id, what, detail, count)
                select distinct campaign_id, kind, class, 1 from tracking_event where profile_id = :profile
                on conflict (campaign_id, what, detail) do update set count = erased_tally.count + excluded.count""").set("profile", profileId).update();
    }

    private void delete(String table, UUID profileId) {
        sql.of("delete from " + table + " where profile_id = :profile")
                .set("profile", profileId)
                .update();
    }

    /** It leaves after the commit, with what else profile-service is told. */
    private void promiseReceipt(UUID profileId, UUID erasureId) {
        sql.of("""
                insert into feedback (profile_id, message_id, kind, detail, occurred_at)
                values (:profile, 'outreach/erased/' || :erasure, 'ERASED', :erasure, :now)
                on conflict do nothing""")
                .set("profile", profileId)
                .set("erasure", erasureId.toString())
                .set("now", clock.instant())
                .update();
    }
}
