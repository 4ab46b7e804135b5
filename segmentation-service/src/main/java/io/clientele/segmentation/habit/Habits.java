package io.clientele.segmentation.habit;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.lifetime.Observations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people buy by habit, as it is told; nothing of staff and of who objects. */
@ApplicationScoped
class Habits {

    /** @param withheld whether nothing may be said of them */
    record OfPerson(UUID profileId, boolean withheld, List<Habit> items) {}

    record Broken(UUID profileId, Habit habit) {

        /** Where a list of them goes on. */
        String cursor() {
            return String.join("_", habit.brokenOn().toString(), profileId.toString(), habit.kind() + habit.value());
        }
    }

    /** @param key kind and value */
    record Place(LocalDate brokenOn, UUID profileId, String key) {}

    static final String COLUMNS = "d.profile_id, d.kind, d.value, d.name, d.days, d.quantity, d.gap_median::numeric,"
            + " d.gap_limit::numeric, d.spread::numeric, d.last_on";

    private final Sql sql;
    private final Business business;

    Habits(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    /** The most regular first; empty if there is no such person. */
    Optional<OfPerson> of(UUID profileId) {
        var today = business.today();
        return sql.of(Observations.EXEMPT + " select not " + Observations.NOT_EXEMPT
                        + " as withheld from reading.person d where d.profile_id = :id")
                .set("id", profileId)
                .one(row -> row.flag("withheld"))
                .map(withheld -> new OfPerson(
                        profileId,
                        withheld,
                        withheld
                                ? List.of()
                                : sql.of("select " + COLUMNS + " from reading.habit d where profile_id = :id"
                                                + " order by spread, days desc, kind, value")
                                        .set("id", profileId)
                                        .list(row -> Habit.of(row, today))));
    }

    /** The latest first. */
    List<Broken> broken(@Nullable Place after, int limit) {
        var today = business.today();
        return sql.of("""
                %s
                select %s from reading.habit d
                where %s and %s and (:day::date is null
                    or (:day::date - %s, profile_id, kind || value) > (0, :profile::uuid, :key))
                order by %s desc, profile_id, kind || value limit :limit""".formatted(
                                Observations.EXEMPT,
                                COLUMNS,
                                Observations.NOT_EXEMPT,
                                Habit.IS_BROKEN,
                                Habit.BROKEN_ON,
                                Habit.BROKEN_ON))
                .set("today", today)
                .set("day", after == null ? null : after.brokenOn())
                .set("profile", after == null ? null : after.profileId())
                .set("key", after == null ? null : after.key())
                .set("limit", limit)
                .list(row -> new Broken(row.uuid("profile_id"), Habit.of(row, today)));
    }
}
