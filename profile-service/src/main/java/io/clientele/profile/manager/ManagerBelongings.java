package io.clientele.profile.manager;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.OriginRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who looks after people who turn out to be one: the survivor's manager, else the one that a duplicate was given last. */
@ApplicationScoped
class ManagerBelongings implements Belongings {

    private static final String COLUMNS = """
            id, manager_id, manager_name, reason, assigned_by, assigned_at, ended_at, origin_profile_id, ended_by_merge
            """;

    private final Sql sql;
    private final Clock clock;
    private final OriginRows rows;

    ManagerBelongings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.rows = new OriginRows(sql, "account_manager_assignment", COLUMNS);
    }

    @Override
    public void move(List<Move> moves) {
        sql.of("""
                with m as (select * from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor)), present as (
                    select a.profile_id, a.id,
                           row_number() over (partition by coalesce(m.survivor, a.profile_id)
                                              order by m.survivor is not null, assigned_at desc, a.id) as nth
                    from account_manager_assignment a left join m on m.duplicate = a.profile_id
                    where ended_at is null
                      and a.profile_id in (select duplicate from m union all select survivor from m))
                update account_manager_assignment a set ended_at = :now, ended_by_merge = true
                from present p where p.profile_id = a.profile_id and p.id = a.id and nth > 1""")
                .set("from", moves.stream().map(Move::from).toList())
                .set("to", moves.stream().map(Move::to).toList())
                .set("now", clock.instant())
                .update();
        rows.move(moves);
    }

    /** Who looked after the duplicate when it ended does so again. */
    @Override
    public void giveBack(Parting parting) {
        rows.giveBack(parting);
        sql.of("""
                update account_manager_assignment set ended_at = null, ended_by_merge = false
                where profile_id = :duplicate and ended_at >= :at""")
                .set("duplicate", parting.duplicate())
                .set("at", parting.mergedAt())
                .update();
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        rows.erase(profileIds);
    }
}
