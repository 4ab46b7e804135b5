package io.clientele.profile.undo;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.OriginRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Traces of people who turn out to be one, or want to be forgotten. Who was merged has been changed by others. */
@ApplicationScoped
class TraceBelongings implements Belongings {

    static final List<String> TABLES = List.of("import_touch", "import_replaced", "import_consent");

    private final Sql sql;
    private final List<OriginRows> tables;

    TraceBelongings(Sql sql) {
        this.sql = sql;
        this.tables = List.of(
                new OriginRows(
                        sql,
                        "import_touch",
                        "import_id, origin_profile_id, created, before, written, email, phone, names, version, alone"),
                new OriginRows(sql, "import_replaced", "import_id, purchase_id, origin_profile_id, state"),
                new OriginRows(
                        sql,
                        "import_consent",
                        "import_id, channel, topic, purpose, origin_profile_id, decided_at, before"));
    }

    @Override
    public void move(List<Move> moves) {
        tables.forEach(rows -> rows.move(moves));
        sql.of(
                        "update import_touch set version = -1 where profile_id = any(:to::uuid[]) and origin_profile_id <> profile_id")
                .set("to", moves.stream().map(Move::to).toList())
                .update();
    }

    @Override
    public void giveBack(Parting parting) {
        tables.forEach(rows -> rows.giveBack(parting));
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        tables.forEach(rows -> rows.erase(profileIds));
    }
}
