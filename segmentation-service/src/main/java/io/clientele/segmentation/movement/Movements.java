package io.clientele.segmentation.movement;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.movement.Movement.Month;
import io.clientele.segmentation.movement.Movement.Move;
import io.clientele.segmentation.movement.Movement.Mover;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts and lists who moved. */
@ApplicationScoped
class Movements {

    private final Sql sql;
    private final Business business;
    private final Flows flows;

    Movements(Sql sql, Business business, Flows flows) {
        this.sql = sql;
        this.business = business;
        this.flows = flows;
    }

    /** The last months, this one included; none from before anybody was judged. */
    Movement of(int months) {
        var today = business.today();
        var from = today.withDayOfMonth(1).minusMonths(months - 1);
        var all = flows.of(Place.OF_A_ROW, today);
        var since = all.isEmpty() ? null : all.getFirst().month();
        var shown = all.stream()
                .filter(month -> !month.month().isBefore(from))
                .map(Movements::month)
                .toList();
        return new Movement(today, since, complete(), shown);
    }

    /** Those of a month, by profile; {@code from} and {@code to} are any if they are not said. */
    List<Mover> people(LocalDate month, @Nullable Place from, @Nullable Place to, @Nullable UUID after, int limit) {
        return sql.of(Steps.OF_PLACES + """
                select profile_id, origin, place, moved_on from step
                where %s and (:after::uuid is null or profile_id > :after)
                order by profile_id limit :limit""".formatted(Steps.ASKED_FOR))
                .set("month", month)
                .set("origin", from)
                .set("place", to)
                .set("after", after)
                .set("limit", limit)
                .list(row -> new Mover(
                        row.uuid("profile_id"),
                        Place.valueOf(row.text("origin")),
                        Place.valueOf(row.text("place")),
                        row.date("moved_on")));
    }

    private static Month month(Flows.Month told) {
        var people = new EnumMap<Place, Long>(Place.class);
        told.people().forEach((place, many) -> people.put(Place.valueOf(place), many));
        var moves = told.flows().stream()
                .map(flow -> new Move(Place.valueOf(flow.from()), Place.valueOf(flow.to()), flow.people()))
                .toList();
        return new Month(told.month(), people, moves);
    }

    private boolean complete() {
        return sql.of("""
                select exists (select from standing where exemption is null and not looked_back) as waiting""").one(row -> !row.flag("waiting")).orElse(true);
    }
}
