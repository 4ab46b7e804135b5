package io.clientele.profile.manager;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Problem;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps account managers; there are few. */
@ApplicationScoped
public class AccountManagers {

    private static final String TAKEN = "23505"; // unique_violation: PostgreSQL manual, appendix A
    private static final String ALL = """
            select m.*, (select count(*) from account_manager_assignment a
                         where a.manager_id = m.id and a.ended_at is null) as load
            from account_manager m
            """;

    private final Sql sql;
    private final Clock clock;

    AccountManagers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public List<AccountManager> all() {
        return sql.of(ALL + "order by name, id").list(AccountManagers::manager);
    }

    AccountManager get(UUID id) {
        return sql.of(ALL + "where id = :id")
                .set("id", id)
                .one(AccountManagers::manager)
                .orElseThrow(() -> Problem.notFound("No account manager " + id));
    }

    /** Nobody else gives or takes from any of them until the transaction ends; so loads stay what they are. */
    public List<AccountManager> lock(Collection<UUID> ids) {
        sql.of("select id from account_manager where id = any(:ids::uuid[]) order by id for update")
                .set("ids", ids)
                .list(row -> row.uuid("id"));
        return sql.of(ALL + "where id = any(:ids::uuid[]) order by id")
                .set("ids", ids)
                .list(AccountManagers::manager);
    }

    /** @throws Problem.Refusal 409 if another has this address */
    UUID add(Description said) {
        var id = UuidCreator.getTimeOrderedEpoch();
        write("""
                insert into account_manager (id, name, email, departments, languages, skills, capacity, active,
                                             created_at, changed_at)
                values (:id, :name, :email, :departments::text[], :languages::text[], :skills::text[], :capacity, :active,
                        :now, :now)""", id, said);
        return id;
    }

    /** @throws Problem.Refusal 409 if another has this address */
    void change(UUID id, Description said) {
        write("""
                update account_manager set name = :name, email = :email, departments = :departments::text[],
                       languages = :languages::text[], skills = :skills::text[], capacity = :capacity, active = :active,
                       changed_at = :now
                where id = :id""", id, said);
    }

    void remove(UUID id) {
        sql.of("delete from account_manager where id = :id").set("id", id).update();
    }

    /** Remembers who had the last turn. */
    public void turns(Collection<AccountManager> managers) {
        sql.of("""
                update account_manager m set last_turn = t.turn
                from unnest(:ids::uuid[], :turns::bigint[]) t(id, turn) where m.id = t.id""")
                .set("ids", managers.stream().map(AccountManager::id).toList())
                .set("turns", managers.stream().map(AccountManager::lastTurn).toList())
                .update();
    }

    private void write(String text, UUID id, Description said) {
        try {
            sql.of(text)
                    .set("id", id)
                    .set("name", said.name())
                    .set("email", said.email())
                    .set("departments", said.departments())
                    .set("languages", said.languages())
                    .set("skills", said.skills())
                    .set("capacity", said.capacity())
                    .set("active", said.active())
                    .set("now", clock.instant())
                    .update();
        } catch (Sql.Failure failure) {
            if (failure.sqlState().equals(TAKEN)) {
                throw Problem.conflict("Another account manager has this e-mail address");
            }
            throw failure;
        }
    }

    private static AccountManager manager(Row row) throws SQLException {
        return new AccountManager(
                row.uuid("id"),
                row.text("name"),
                row.text("email"),
                row.many("departments"),
                row.many("languages"),
                row.many("skills"),
                row.integer("capacity"),
                row.flag("active"),
                row.integer("load"),
                row.number("last_turn"),
                row.instant("created_at"),
                row.instant("changed_at"));
    }
}
