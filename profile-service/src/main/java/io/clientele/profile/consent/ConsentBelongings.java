package io.clientele.profile.consent;

import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Consents of people who turn out to be one, or want to be forgotten. A merge never turns a no into a yes. */
@ApplicationScoped
class ConsentBelongings implements Belongings {

    private final Sql sql;
    private final Changes changes;

    ConsentBelongings(Sql sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Override
    public void move(List<Move> moves) {
        var from = moves.stream().map(Move::from).toList();
        var to = moves.stream().map(Move::to).toList();
        changes.record(sql.of("""
                insert into consent
                select distinct on (m.survivor, channel, topic)
                       m.survivor, channel, topic, status, basis, source, decided_at, recorded_at
                from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor) join consent on profile_id = m.duplicate
                order by m.survivor, channel, topic, status = 'GRANTED', decided_at desc
                on conflict (profile_id, channel, topic) do update set
                    status = excluded.status, basis = excluded.basis, source = excluded.source,
                    decided_at = excluded.decided_at, recorded_at = excluded.recorded_at
                where case when (consent.status = 'GRANTED') = (excluded.status = 'GRANTED')
                           then excluded.decided_at > consent.decided_at
                           else consent.status = 'GRANTED' end
                returning *""")
                .set("from", from)
                .set("to", to)
                .list(row -> new Change(row.uuid("profile_id"), "consent", Consent.of(row))));
        sql.of("""
                insert into consent_decision
                select m.survivor, id, channel, topic, status, basis, source, decided_at, recorded_at, origin_profile_id
                from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor)
                join consent_decision on profile_id = m.duplicate""").set("from", from).set("to", to).update();
        erase(from);
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        sql.of("delete from consent where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
        sql.of("delete from consent_decision where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }
}
