package io.clientele.profile.identifier;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.OriginRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The names that people went by. */
@ApplicationScoped
class PastNames implements Belongings {

    private final OriginRows rows;

    PastNames(Sql sql) {
        this.rows = new OriginRows(sql, "identifier_past", "kind, value, since, until, origin_profile_id");
    }

    @Override
    public void move(List<Move> moves) {
        rows.move(moves);
    }

    @Override
    public void giveBack(Parting parting) {
        rows.giveBack(parting);
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        rows.erase(profileIds);
    }
}
