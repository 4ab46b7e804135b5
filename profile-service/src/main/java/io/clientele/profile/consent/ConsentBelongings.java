package io.clientele.profile.consent;

import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Consents of people who turn out to be one, or want to be forgotten. A merge never turns a no into a yes. What stands
 * moves; the ledger's chains stay whole where they are, and it is noted where they join.
 */
@ApplicationScoped
class ConsentBelongings implements Belongings {

    private final Sql sql;
    private final ConsentRows rows;
    private final Changes changes;
    private final Ledger ledger;
    private final Unmerging unmerging;
    private final Clock clock;

    ConsentBelongings(Sql sql, ConsentRows rows, Changes changes, Ledger ledger, Unmerging unmerging, Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.changes = changes;
        this.ledger = ledger;
        this.unmerging = unmerging;
        this.clock = clock;
    }

    @Override
    public void move(List<Move> moves) {
        link(moves);
        changes.record(sql.of("""
                insert into consent (profile_id, channel, topic, purpose, status, basis, source, wording, wording_version,
                                     proof, decided_at, recorded_at)
                select distinct on (m.survivor, channel, topic, purpose)
                       m.survivor, channel, topic, purpose, status, basis, source, wording, wording_version,
                       proof, decided_at, recorded_at
                from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor) join consent on profile_id = m.duplicate
                order by m.survivor, channel, topic, purpose, status = 'GRANTED', decided_at desc
                on conflict (profile_id, channel, topic, purpose) do update set
                    status = excluded.status, basis = excluded.basis, source = excluded.source,
                    wording = excluded.wording, wording_version = excluded.wording_version, proof = excluded.proof,
                    decided_at = excluded.decided_at, recorded_at = excluded.recorded_at
                where case when (consent.status = 'GRANTED') = (excluded.status = 'GRANTED')
                           then excluded.decided_at > consent.decided_at
                           else consent.status = 'GRANTED' end
                returning *""").set("from", from(moves)).set("to", to(moves)).list(row -> {
            var consent = Consent.of(row);
            return new Change(row.uuid("profile_id"), consent.kindOfChange(), consent);
        }));
        forget(from(moves));
        rows.changed(to(moves));
    }

    @Override
    public void giveBack(Parting parting) {
        unmerging.part(parting.duplicate(), parting.survivor());
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        forget(profileIds);
        sql.of("delete from consent_link where profile_id = any(:ids::uuid[]) or survivor_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
        ledger.erase(profileIds);
    }

    private void forget(Collection<UUID> profileIds) {
        sql.of("delete from consent where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }

    private void link(List<Move> moves) {
        var lengths = ledger.lengths(to(moves));
        sql.of("""
                insert into consent_link (profile_id, survivor_id, at_sequence, recorded_at)
                select *, :now from unnest(:from::uuid[], :to::uuid[], :lengths::bigint[])
                on conflict (profile_id) do update set
                    survivor_id = excluded.survivor_id, at_sequence = excluded.at_sequence,
                    recorded_at = excluded.recorded_at""")
                .set("now", clock.instant())
                .set("from", from(moves))
                .set("to", to(moves))
                .set(
                        "lengths",
                        moves.stream()
                                .map(move -> lengths.getOrDefault(move.to(), 0L))
                                .toList())
                .update();
    }

    private static List<UUID> from(List<Move> moves) {
        return moves.stream().map(Move::from).toList();
    }

    private static List<UUID> to(List<Move> moves) {
        return moves.stream().map(Move::to).toList();
    }
}
