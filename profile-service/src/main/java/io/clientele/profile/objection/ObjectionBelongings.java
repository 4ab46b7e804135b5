package io.clientele.profile.objection;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who turns out to be one with somebody that objects, objects. */
@ApplicationScoped
class ObjectionBelongings implements Belongings {

    private final Sql sql;
    private final Objections objections;

    ObjectionBelongings(Sql sql, Objections objections) {
        this.sql = sql;
        this.objections = objections;
    }

    @Override
    public void move(List<Move> moves) {
        var gained = sql.of("""
                with m as (select * from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor)), moved as (
                    delete from objection o using m where o.profile_id = m.duplicate
                    returning m.survivor, o.kind, o.origin_profile_id, o.source, o.since)
                insert into objection (profile_id, kind, origin_profile_id, source, since) select * from moved
                on conflict do nothing returning profile_id""")
                .set("from", moves.stream().map(Move::from).toList())
                .set("to", moves.stream().map(Move::to).toList())
                .list(row -> row.uuid("profile_id"));
        objections.tell(gained.stream().distinct().toList());
    }

    @Override
    public void giveBack(Parting parting) {
        sql.of("""
                with gone as (
                    delete from objection where profile_id = :survivor and origin_profile_id = any(:origins::uuid[])
                    returning *)
                insert into objection (profile_id, kind, origin_profile_id, source, since)
                select :duplicate, kind, origin_profile_id, source, since from gone""")
                .set("survivor", parting.survivor())
                .set("origins", parting.origins())
                .set("duplicate", parting.duplicate())
                .update();
        objections.tell(List.of(parting.duplicate(), parting.survivor()));
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        sql.of("delete from objection where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }
}
