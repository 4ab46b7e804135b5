package io.clientele.profile.manager;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who looks after whom, and who did. Profiles and managers must be locked by the caller. */
@ApplicationScoped
public class Assignments {

    /** Why, and who says so. */
    public record Reason(String reason, String by) {}

    private final Sql sql;
    private final Clock clock;

    Assignments(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The newest first. */
    List<Assignment> history(UUID profileId) {
        return sql.of("""
                select * from account_manager_assignment where profile_id = :profile
                order by ended_at is not null, assigned_at desc, id desc limit 500""").set("profile", profileId).list(Assignments::assignment);
    }

    /** Those that hold, by profile. */
    public Map<UUID, Assignment> present(Collection<UUID> profileIds) {
        return sql.of("""
                        select * from account_manager_assignment
                        where profile_id = any(:ids::uuid[]) and ended_at is null""").set("ids", profileIds).list(Assignments::assignment).stream()
                .collect(Collectors.toMap(Assignment::profileId, Function.identity()));
    }

    void end(Collection<UUID> profileIds) {
        sql.of("""
                update account_manager_assignment set ended_at = :now
                where profile_id = any(:ids::uuid[]) and ended_at is null""").set("ids", profileIds).set("now", clock.instant()).update();
    }

    /** What held before ends. */
    void give(Map<UUID, AccountManager> managers, Reason why) {
        end(managers.keySet());
        var profiles = List.copyOf(managers.keySet());
        sql.of("""
                insert into account_manager_assignment (profile_id, id, manager_id, manager_name, reason, assigned_by,
                                                        assigned_at, origin_profile_id)
                select profile_id, id, manager_id, manager_name, :reason, :by, :now, profile_id
                from unnest(:profiles::uuid[], :ids::uuid[], :managers::uuid[], :names::text[])
                         a(profile_id, id, manager_id, manager_name)""")
                .set("profiles", profiles)
                .set(
                        "ids",
                        profiles.stream()
                                .map(_ -> UuidCreator.getTimeOrderedEpoch())
                                .toList())
                .set(
                        "managers",
                        profiles.stream().map(id -> managers.get(id).id()).toList())
                .set(
                        "names",
                        profiles.stream().map(id -> managers.get(id).name()).toList())
                .set("reason", why.reason())
                .set("by", why.by())
                .set("now", clock.instant())
                .update();
    }

    /** In the order of their ids. */
    public List<UUID> profilesOf(UUID managerId, UUID after, int limit) {
        return sql.of("""
                select profile_id from account_manager_assignment
                where manager_id = :manager and ended_at is null and profile_id > :after
                order by profile_id limit :limit""")
                .set("manager", managerId)
                .set("after", after)
                .set("limit", limit)
                .list(row -> row.uuid("profile_id"));
    }

    private static Assignment assignment(Row row) throws SQLException {
        return new Assignment(
                row.uuid("profile_id"),
                row.uuid("manager_id"),
                row.text("manager_name"),
                row.text("reason"),
                row.text("assigned_by"),
                row.instant("assigned_at"),
                row.instant("ended_at"));
    }
}
