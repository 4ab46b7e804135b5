package io.clientele.segmentation.habit;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.lifetime.Observations;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Tells profile-service of each habit that breaks, as the event "Habit Broken": so it stands on the timeline, and segments may
 * ask for it. Two replicas may tell the same; it is known by its message id.
 */
@ApplicationScoped
class Breaking {

    /** Whoever brings years of orders along is not told what broke long ago. */
    private static final int NEWS_FOR_DAYS = 14;

    private static final String UNTOLD = """
            %s
            select %s from reading.habit d left join habit_break t using (profile_id, kind, value, last_on)
            where t.profile_id is null and %s and %s and :today::date < %s + %d and exists (select from reading.person p where p.profile_id = d.profile_id)
                and (:after::uuid is null or (d.profile_id, d.kind, d.value) > (:after, :kind, :value))
            order by profile_id, kind, value limit :most""".formatted(
                    Observations.EXEMPT,
                    Habits.COLUMNS,
                    Observations.NOT_EXEMPT,
                    Habit.IS_BROKEN,
                    Habit.BROKEN_ON,
                    NEWS_FOR_DAYS);

    private final Sql sql;
    private final Business business;
    private final Wholeness wholeness;
    private final EventClient profiles;

    Breaking(Sql sql, Business business, Wholeness wholeness, @RestClient EventClient profiles) {
        this.sql = sql;
        this.business = business;
        this.wholeness = wholeness;
        this.profiles = profiles;
    }

    @Scheduled(
            every = "${segmentation.habit.every:60s}",
            delayed = "${segmentation.habit.every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        if (!wholeness.isGiven()) {
            return;
        }
        try {
            for (var page = untold(null); !page.isEmpty(); page = untold(page.getLast())) {
                tell(page);
            }
        } catch (ProcessingException | WebApplicationException unreachable) {
            Log.debugf("profile-service will be told later: %s", unreachable.getMessage());
        }
    }

    /** What is not taken is told again the next time; it stands in the way of nothing else. */
    private void tell(List<Habits.Broken> page) {
        var answer = profiles.tell(
                new EventClient.Batch(page.stream().map(this::item).toList()));
        var taken = IntStream.range(0, page.size())
                .filter(index -> !answer.isRejected(index))
                .mapToObj(page::get)
                .toList();
        told(taken);
        Log.infof("Told of %d habits that broke", taken.size());
        if (!answer.rejected().isEmpty()) {
            Log.warnf(
                    "profile-service does not take %d of them, such as: %s",
                    answer.rejected().size(), answer.rejected().getFirst().errors());
        }
    }

    private List<Habits.Broken> untold(Habits.@Nullable Broken after) {
        var today = business.today();
        return sql.of(UNTOLD)
                .set("today", today)
                .set("after", after == null ? null : after.profileId())
                .set("kind", after == null ? null : after.habit().kind())
                .set("value", after == null ? null : after.habit().value())
                .set("most", EventClient.MOST)
                .list(row -> new Habits.Broken(row.uuid("profile_id"), Habit.of(row, today)));
    }

    private EventClient.Item item(Habits.Broken broken) {
        var habit = broken.habit();
        return new EventClient.Item(
                "track",
                "habit-broken/" + key(broken),
                broken.profileId(),
                "Habit Broken",
                Map.of(
                        habit.kind() == Habit.Kind.SKU ? "sku" : "category",
                        habit.value(),
                        "name",
                        habit.name(),
                        "every_days",
                        habit.everyDays(),
                        "last_on",
                        habit.lastOn().toString(),
                        "expected_on",
                        habit.expectedOn().toString()),
                habit.brokenOn().atStartOfDay(business.zone()).toInstant());
    }

    private static UUID key(Habits.Broken broken) {
        var habit = broken.habit();
        var text = broken.profileId() + "/" + habit.kind() + "/" + habit.value() + "/" + habit.lastOn();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of whoever is forgotten meanwhile nothing is kept. */
    private void told(List<Habits.Broken> page) {
        sql.of("""
                insert into habit_break (profile_id, kind, value, last_on)
                select t.* from unnest(:ids::uuid[], :kinds::text[], :values::text[], :days::date[]) t(profile_id, kind, value, last_on)
                where exists (select from reading.person p where p.profile_id = t.profile_id)
                on conflict do nothing""")
                .set("ids", page.stream().map(Habits.Broken::profileId).toList())
                .set("kinds", page.stream().map(one -> one.habit().kind()).toList())
                .set("values", page.stream().map(one -> one.habit().value()).toList())
                .set(
                        "days",
                        page.stream()
                                .<LocalDate>map(one -> one.habit().lastOn())
                                .toList())
                .update();
    }
}
