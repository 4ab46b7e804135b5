package io.clientele.profile.undo;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Traces of people who turn out to be one, or want to be forgotten. Who was merged has been changed by others. */
@ApplicationScoped
class TraceBelongings implements Belongings {

    private static final Map<String, String> COLUMNS = Map.of(
            "import_touch",
            "import_id, origin_profile_id, created, before, written, email, phone, names, version, alone",
            "import_replaced",
            "import_id, purchase_id, origin_profile_id, state",
            "import_consent",
            "import_id, channel, topic, purpose, origin_profile_id, decided_at, before");

    static final Set<String> TABLES = COLUMNS.keySet();

    private final Sql sql;

    TraceBelongings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void move(List<Move> moves) {
        var from = moves.stream().map(Move::from).toList();
        var to = moves.stream().map(Move::to).toList();
        COLUMNS.forEach((table, columns) -> sql.of("""
                insert into %1$s (profile_id, %2$s)
                select m.survivor, %2$s
                from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor) join %1$s on profile_id = m.duplicate
                on conflict do nothing""".formatted(table, columns))
                .set("from", from)
                .set("to", to)
                .update());
        sql.of(
                        "update import_touch set version = -1 where profile_id = any(:to::uuid[]) and origin_profile_id <> profile_id")
                .set("to", to)
                .update();
        erase(from);
    }

    @Override
    public void giveBack(Parting parting) {
        COLUMNS.forEach((table, columns) -> sql.of("""
                with gone as (
                    delete from %1$s where profile_id = :survivor and origin_profile_id = any(:origins::uuid[]) returning *)
                insert into %1$s (profile_id, %2$s) select :duplicate, %2$s from gone on conflict do nothing""".formatted(table, columns))
                .set("survivor", parting.survivor())
                .set("origins", parting.origins())
                .set("duplicate", parting.duplicate())
                .update());
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        TABLES.forEach(table -> sql.of("delete from " + table + " where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update());
    }
}
