package io.clientele.profile.identity;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings.Move;
import io.clientele.profile.identity.Belongings.Parting;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A table of what is people's, whose rows remember whose they were before a merge ({@code origin_profile_id}). */
public final class OriginRows {

    private final Sql sql;
    private final String move;
    private final String giveBack;
    private final String erase;

    /** @param columns all but {@code profile_id} */
    public OriginRows(Sql sql, String table, String columns) {
        this.sql = sql;
        this.move = """
                with m as (select * from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor)),
                gone as (delete from %1$s t using m where t.profile_id = m.duplicate returning m.survivor, t.*)
                insert into %1$s (profile_id, %2$s) select survivor, %2$s from gone on conflict do nothing
                returning profile_id""".formatted(table, columns);
        this.giveBack = """
                with gone as (
                    delete from %1$s where profile_id = :survivor and origin_profile_id = any(:origins::uuid[]) returning *)
                insert into %1$s (profile_id, %2$s) select :duplicate, %2$s from gone on conflict do nothing""".formatted(table, columns);
        this.erase = "delete from %s where profile_id = any(:ids::uuid[])".formatted(table);
    }

    /** What the survivor has under the same key stays. Returns who gained something. */
    public Set<UUID> move(List<Move> moves) {
        return new TreeSet<>(sql.of(move)
                .set("from", moves.stream().map(Move::from).toList())
                .set("to", moves.stream().map(Move::to).toList())
                .list(row -> row.uuid("profile_id")));
    }

    public void giveBack(Parting parting) {
        sql.of(giveBack)
                .set("survivor", parting.survivor())
                .set("origins", parting.origins())
                .set("duplicate", parting.duplicate())
                .update();
    }

    public void erase(Collection<UUID> profileIds) {
        sql.of(erase).set("ids", profileIds).update();
    }
}
