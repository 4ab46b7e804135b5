package io.clientele.segmentation.movement;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.movement.Movement.Received;
import io.clientele.segmentation.movement.Movement.Thing;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those who moved had received from us, beside those who stood at the same place and stayed there. It says what went
 * together, and not what caused what.
 */
@ApplicationScoped
class Receipts {

    private static final int DAYS = 90;

    /** What we do, or what was done with it; not what people do by themselves. */
    private static final List<String> RECEIVED = List.of(
            "Email Sent",
            "Email Opened",
            "Email Clicked",
            "Message Sent",
            "Message Opened",
            "Message Clicked",
            "Contact Recorded",
            "Appointment Booked",
            "Quote Sent",
            "Session Attended");

    private static final String GROUPS = Steps.OF_PLACES + """
            , stood as (
                select distinct on (profile_id) profile_id, place from turn where month < :month
                order by profile_id, judged_on desc
            ), looked as (
                select profile_id, moved_on as until, true as moved from step where %s
                union all
                select profile_id, least((:month::date + interval '1 month')::date, :tomorrow::date), false from stood s
                where (:origin::text is null or place = :origin) and (:place::text is null or place <> :place)
                    and not exists (select from step t where t.profile_id = s.profile_id and t.month = :month)
            )
            """.formatted(Steps.ASKED_FOR);

    private record Counts(long moved, long stayed) {}

    private final Sql sql;
    private final Business business;

    Receipts(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    /** {@code from} and {@code to} are any if they are not said. */
    Received of(LocalDate month, @Nullable Place from, @Nullable Place to) {
        var all = asked(GROUPS + """
                select count(*) filter (where moved) as moved, count(*) filter (where not moved) as stayed from looked""", month, from, to)
                .one(row -> new Counts(row.number("moved"), row.number("stayed")))
                .orElseThrow();
        var things = all.moved == 0 ? List.<Thing>of() : things(all, month, from, to);
        return new Received(DAYS, all.moved, all.stayed, things);
    }

    private List<Thing> things(Counts all, LocalDate month, @Nullable Place from, @Nullable Place to) {
        return asked(GROUPS + """
                , received as (
                    select l.profile_id, l.moved, e.name as what, coalesce(e.properties ->> 'campaign', e.properties ->> 'kind') as detail
                    from looked l join reading.event e on e.profile_id = l.profile_id
                    where e.name = any(:names::text[]) and e.occurred_at < l.until::timestamp at time zone :zone
                        and e.occurred_at >= (l.until - :days::int)::timestamp at time zone :zone
                )
                , counted as (
                    select what, detail, count(distinct profile_id) filter (where moved) as moved,
                        count(distinct profile_id) filter (where not moved) as stayed
                    from received group by grouping sets ((what), (what, detail))
                    having grouping(detail) = 1 or detail is not null)
                select * from counted
                order by max(moved) over (partition by what) desc, what, detail is not null, moved desc, stayed desc, detail
                limit 50""", month, from, to)
                .set("names", RECEIVED)
                .set("days", DAYS)
                .set("zone", business.zone().getId())
                .list(row -> new Thing(
                        row.text("what"),
                        row.text("detail"),
                        row.number("moved"),
                        share(row.number("moved"), all.moved),
                        row.number("stayed"),
                        share(row.number("stayed"), all.stayed)));
    }

    private Sql.Statement asked(String text, LocalDate month, @Nullable Place from, @Nullable Place to) {
        return sql.of(text)
                .set("month", month)
                .set("origin", from)
                .set("place", to)
                .set("tomorrow", business.today().plusDays(1));
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
