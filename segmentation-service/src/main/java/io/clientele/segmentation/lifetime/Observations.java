package io.clientele.segmentation.lifetime;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.fitting.Spending;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What was bought, as the models look at it; staff is left out, and who objects to being looked at. */
@ApplicationScoped
public class Observations {

    /** From the first day with an order to the last, and the usual gap between two, in days (0 if nobody bought again). */
    record Span(LocalDate first, LocalDate last, double usualGap) {}

    /** To stand first in a statement: whoever empties what is read begins with people, too. */
    public static final String EXEMPT = """
            with exempt as (
                select profile_id from reading.person where attributes ->> 'internal' = 'true'
                union all
                select profile_id from reading.objection where cardinality(kinds) > 0)""";

    /** Of a row {@code d} with a profile_id, after {@link #EXEMPT}. */
    public static final String NOT_EXEMPT = "not exists (select from exempt e where e.profile_id = d.profile_id)";

    private final Sql sql;
    private final Business business;

    Observations(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    /** Up to {@code until}; empty if nothing was sold. */
    Optional<Span> span(LocalDate until) {
        return sql.of("""
                %s
                select min(first_on) as first, least(max(last_on), :until::date) as last,
                    coalesce(percentile_cont(0.5) within group (order by gap_median), 0)::numeric as gap
                from reading.buying d
                where first_on <= :until and %s
                having count(*) > 0""".formatted(EXEMPT, NOT_EXEMPT))
                .set("until", until)
                .one(row -> new Span(
                        row.date("first"), row.date("last"), row.decimal("gap").doubleValue()));
    }

    /** @param end up to when {@code later} is counted */
    List<Cell> cells(LocalDate until, LocalDate end) {
        return sql.of("""
                %s, told as (
                    select min(day) as first, max(day) filter (where day <= :until) as last,
                        count(distinct day) filter (where day <= :until) - 1 as purchases,
                        count(distinct day) filter (where day > :until) as later
                    from reading.purchase_day d
                    where orders > 0 and day <= :end and %s
                    group by profile_id
                    having min(day) <= :until
                )
                select purchases, last - first as last, :until::date - first as age, count(*) as buyers,
                    sum(later)::bigint as later, sum(later * later)::bigint as squares
                from told group by 1, 2, 3""".formatted(EXEMPT, NOT_EXEMPT))
                .set("until", until)
                .set("end", end)
                .list(row -> new Cell(
                        row.integer("purchases"),
                        row.integer("last"),
                        row.integer("age"),
                        row.integer("buyers"),
                        row.number("later"),
                        row.number("squares")));
    }

    /** Of days after the first with an order in the business's currency, up to {@code until}, in its major unit. */
    Spending spending(LocalDate until) {
        var purchases = IntStream.builder();
        var means = DoubleStream.builder();
        sql.of("""
                %s, told as (
                    select profile_id, sold, row_number() over (partition by profile_id order by day) as nth
                    from reading.purchase_day d
                    where orders > 0 and day <= :until and currency = :currency and %s
                )
                select count(*) as purchases, sum(sold) / count(*) as mean
                from told where nth > 1 group by profile_id having sum(sold) > 0""".formatted(EXEMPT, NOT_EXEMPT))
                .set("until", until)
                .set("currency", business.currency())
                .each(
                        row -> {
                            purchases.add(row.integer("purchases"));
                            means.add(business.major(row.decimal("mean").doubleValue()));
                            return row;
                        },
                        row -> {});
        return new Spending(purchases.build().toArray(), means.build().toArray());
    }
}
