package io.clientele.outreach.following;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Of a person who is erased only numbers stay, and the keyed hash that keeps their address from being mailed again. */
@ApplicationScoped
class Erasures {

    private final Sql sql;
    private final Clock clock;

    Erasures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** With them goes what stayed under the names of duplicates that they took over. */
    void erase(UUID profileId, UUID erasureId) {
        var names = names(profileId);
        tallyDeliveries(names);
        tallyEvents(names);
        List.of("delivery", "tracking_event", "feedback", "merged").forEach(table -> delete(table, names));
        forgetClaims(names);
        promiseReceipt(profileId, erasureId);
    }

    private List<UUID> names(UUID profileId) {
        var names = sql.of("select profile_id from merged where into_profile_id = :profile")
                .set("profile", profileId)
                .list(row -> row.uuid("profile_id"));
        return Stream.concat(Stream.of(profileId), names.stream()).toList();
    }

    /** What was under way at this moment may still have left: nobody will know. */
    private void tallyDeliveries(List<UUID> names) {
        sql.of("""
                insert into erased_tally (campaign_id, what, detail, count)
                select campaign_id,
                       case when state = 'SENDING' then 'UNKNOWN' when state in ('QUEUED', 'DEFERRED') then 'SKIPPED' else state end,
                       case when state in ('QUEUED', 'DEFERRED') then 'ERASED' else coalesce(reason, '') end, count(*)
                from delivery where profile_id = any (:profiles::uuid[]) group by 1, 2, 3
                on conflict (campaign_id, what, detail) do update set count = erased_tally.count + excluded.count""").set("profiles", names).update();
    }

    /** As reports count: a person once for each kind, by the best guess of what made it. */
    private void tallyEvents(List<UUID> names) {
        sql.of("""
                insert into erased_tally (campaign_id, what, detail, count)
                select distinct campaign_id, kind, class, 1 from tracking_event where profile_id = any (:profiles::uuid[])
                on conflict (campaign_id, what, detail) do update set count = erased_tally.count + excluded.count""").set("profiles", names).update();
    }

    private void delete(String table, List<UUID> names) {
        sql.of("delete from " + table + " where profile_id = any (:profiles::uuid[])")
                .set("profiles", names)
                .update();
    }

    /** The address was mailed, or is about to be: nobody else with it is, in campaigns that run. */
    private void forgetClaims(List<UUID> names) {
        sql.of("update claim set profile_id = :nobody where profile_id = any (:profiles::uuid[])")
                .set("nobody", new UUID(0, 0))
                .set("profiles", names)
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
