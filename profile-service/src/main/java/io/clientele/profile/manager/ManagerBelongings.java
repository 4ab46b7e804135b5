package io.clientele.profile.manager;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who looks after people who turn out to be one: the survivor's manager, else the one that a duplicate was given last. */
@ApplicationScoped
class ManagerBelongings implements Belongings {

    private static final String WITH =
            "with m as (select * from unnest(:from::uuid[], :to::uuid[]) m(duplicate, survivor)) ";
    private static final String COLUMNS = """
            id, manager_id, manager_name, reason, assigned_by, assigned_at, ended_at, origin_profile_id, ended_by_merge
            """;

    private final Sql sql;
    private final Clock clock;

    ManagerBelongings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void move(List<Move> moves) {
        with(moves, """
                , present as (
                    select a.profile_id, a.id,
                           row_number() over (partition by coalesce(m.survivor, a.profile_id)
                                              order by m.survivor is not null, assigned_at desc, a.id) as nth
                    from account_manager_assignment a left join m on m.duplicate = a.profile_id
                    where ended_at is null
                      and a.profile_id in (select duplicate from m union all select survivor from m))
                update account_manager_assignment a set ended_at = :now, ended_by_merge = true
                from present p where p.profile_id = a.profile_id and p.id = a.id and nth > 1""").set("now", clock.instant()).update();
        with(
                        moves,
                        "insert into account_manager_assignment (profile_id, " + COLUMNS + ") select m.survivor, "
                                + COLUMNS + "from m join account_manager_assignment on profile_id = m.duplicate")
                .update();
        erase(moves.stream().map(Move::from).toList());
    }

    /** Who looked after the duplicate when it ended does so again. */
    @Override
    public void giveBack(Parting parting) {
        sql.of("""
                with gone as (
                    delete from account_manager_assignment
                    where profile_id = :survivor and origin_profile_id = any(:origins::uuid[]) returning *)
                insert into account_manager_assignment (profile_id, id, manager_id, manager_name, reason, assigned_by,
                                                        assigned_at, ended_at, origin_profile_id, ended_by_merge)
                select :duplicate, id, manager_id, manager_name, reason, assigned_by, assigned_at,
                       case when ended_at < :at then ended_at end, origin_profile_id, false
                from gone""")
                .set("survivor", parting.survivor())
                .set("origins", parting.origins())
                .set("duplicate", parting.duplicate())
                .set("at", parting.mergedAt())
                .update();
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        sql.of("delete from account_manager_assignment where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }

    private Sql.Statement with(List<Move> moves, String text) {
        return sql.of(WITH + text)
                .set("from", moves.stream().map(Move::from).toList())
                .set("to", moves.stream().map(Move::to).toList());
    }
}
