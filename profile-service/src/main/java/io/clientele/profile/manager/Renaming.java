package io.clientele.profile.manager;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An account manager goes by another name: everybody whom they look after is told so. */
@ApplicationScoped
class Renaming {

    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Assignments assignments;
    private final Profiles profiles;
    private final Giving giving;

    Renaming(Sql sql, Assignments assignments, Profiles profiles, Giving giving) {
        this.sql = sql;
        this.assignments = assignments;
        this.profiles = profiles;
        this.giving = giving;
    }

    @Transactional(TxType.MANDATORY)
    public void rename(AccountManager manager, String name) {
        if (manager.name().equals(name)) {
            return;
        }
        var theirs = assignments.profilesOf(manager.id(), FIRST, manager.load());
        var held = profiles.hold(theirs).values();
        sql.of("""
                update account_manager_assignment set manager_name = :name
                where profile_id = any(:ids::uuid[]) and manager_id = :manager and ended_at is null""")
                .set("name", name)
                .set("ids", held)
                .set("manager", manager.id())
                .update();
        giving.tell(held.stream().distinct().collect(Collectors.toMap(Function.identity(), _ -> name)));
    }
}
