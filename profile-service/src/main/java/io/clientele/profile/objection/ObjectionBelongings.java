package io.clientele.profile.objection;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.OriginRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who turns out to be one with somebody that objects, objects. */
@ApplicationScoped
class ObjectionBelongings implements Belongings {

    private final OriginRows rows;
    private final Objections objections;

    ObjectionBelongings(Sql sql, Objections objections) {
        this.rows = new OriginRows(sql, "objection", "kind, origin_profile_id, source, since");
        this.objections = objections;
    }

    @Override
    public void move(List<Move> moves) {
        objections.tell(List.copyOf(rows.move(moves)));
    }

    @Override
    public void giveBack(Parting parting) {
        rows.giveBack(parting);
        objections.tell(List.of(parting.duplicate(), parting.survivor()));
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        rows.erase(profileIds);
    }
}
