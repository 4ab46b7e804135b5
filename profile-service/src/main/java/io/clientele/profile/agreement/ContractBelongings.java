package io.clientele.profile.agreement;

import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.identity.Belongings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Contracts have no rows of their own: they go where their events go. Who reads the feed hears of those of somebody who
 * gained events by a merge once more, as the events of both may speak of one contract.
 */
@ApplicationScoped
@Priority(-1000) // after the events themselves have moved
class ContractBelongings implements Belongings {

    private final Sql sql;
    private final Contracts contracts;
    private final Changes changes;

    ContractBelongings(Sql sql, Contracts contracts, Changes changes) {
        this.sql = sql;
        this.contracts = contracts;
        this.changes = changes;
    }

    @Override
    public void move(List<Move> moves) {
        tell(moves.stream().map(Move::to).distinct().toList());
    }

    @Override
    public void giveBack(Parting parting) {
        tell(List.of(parting.duplicate(), parting.survivor()));
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        // the events are erased
    }

    private void tell(List<UUID> profileIds) {
        var signed = sql.of("""
                select distinct profile_id from event
                where profile_id = any(:ids::uuid[]) and name in ('Contract Signed', 'Contract Ended')
                order by profile_id""").set("ids", profileIds).list(row -> row.uuid("profile_id"));
        changes.record(signed.stream()
                .flatMap(id -> contracts.of(id).stream().map(contract -> new Change(id, "contract", contract)))
                .toList());
    }
}
