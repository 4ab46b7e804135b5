package io.clientele.profile.identifier;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The names that people went by. */
@ApplicationScoped
class PastNames implements Belongings {

    private final Sql sql;

    PastNames(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void move(List<Move> moves) {
        sql.of("""
                with m as (select * from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor)), gone as (
                    delete from identifier_past i using m where i.profile_id = m.duplicate returning m.survivor, i.*)
                insert into identifier_past (profile_id, kind, value, since, until, origin_profile_id)
                select survivor, kind, value, since, until, origin_profile_id from gone on conflict do nothing""")
                .set("from", moves.stream().map(Move::from).toList())
                .set("to", moves.stream().map(Move::to).toList())
                .update();
    }

    @Override
    public void giveBack(Parting parting) {
        sql.of("""
                with gone as (
                    delete from identifier_past
                    where profile_id = :survivor and origin_profile_id = any(:origins::uuid[]) returning *)
                insert into identifier_past (profile_id, kind, value, since, until, origin_profile_id)
                select :duplicate, kind, value, since, until, origin_profile_id from gone""")
                .set("survivor", parting.survivor())
                .set("origins", parting.origins())
                .set("duplicate", parting.duplicate())
                .update();
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        sql.of("delete from identifier_past where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }
}
