package io.clientele.segmentation.cohort;

import static io.clientele.segmentation.lifetime.Observations.EXEMPT;
import static io.clientele.segmentation.lifetime.Observations.NOT_EXEMPT;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.cohort.Retention.After;
import io.clientele.segmentation.cohort.Retention.Cohort;
import io.clientele.segmentation.relationship.Relationship;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts who orders again, by the month of the first order. */
@ApplicationScoped
class Cohorts {

    /** The table {@code buyer}: whose first order was in which month. */
    private static final String BUYERS = """
            %s, buyer as (
                select d.profile_id, d.days, date_trunc('month', d.first_on)::date as cohort
                from reading.buying d left join standing s on s.profile_id = d.profile_id
                where d.first_on >= :from and d.first_on <= :today
                    and (:relationship::text is null or s.relationship = :relationship) and %s)
            """.formatted(EXEMPT, NOT_EXEMPT);

    private record Size(LocalDate month, long people, long again) {}

    private record Key(LocalDate cohort, int after) {}

    private final Sql sql;
    private final Business business;

    Cohorts(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    /**
     * @param months how many of them, this one included
     * @param relationship of today; null for everybody
     */
    Retention of(int months, @Nullable Relationship relationship) {
        var today = business.today();
        var from = today.withDayOfMonth(1).minusMonths(months - 1);
        var bought = bought(from, today, relationship);
        var cohorts = sizes(from, today, relationship).stream()
                .map(size -> cohort(size, bought, today))
                .toList();
        return new Retention(today, cohorts, average(cohorts));
    }

    private List<Size> sizes(LocalDate from, LocalDate today, @Nullable Relationship relationship) {
        return asked(BUYERS + """
                select cohort, count(*) as people, count(*) filter (where days > 1) as again
                from buyer group by 1 order by 1""", from, today, relationship)
                .list(row -> new Size(row.date("cohort"), row.number("people"), row.number("again")));
    }

    private Map<Key, Long> bought(LocalDate from, LocalDate today, @Nullable Relationship relationship) {
        var found = new HashMap<Key, Long>();
        asked(BUYERS + """
                , month as (
                    select distinct b.cohort, b.profile_id, date_part('year', d.day) * 12 + date_part('month', d.day)
                        - date_part('year', b.cohort) * 12 - date_part('month', b.cohort) as after
                    from buyer b join reading.purchase_day d on d.profile_id = b.profile_id
                    where d.orders > 0 and d.day <= :today)
                select cohort, after::int as after, count(*) as people from month where after > 0 group by 1, 2""", from, today, relationship)
                .list(row -> found.put(new Key(row.date("cohort"), row.integer("after")), row.number("people")));
        return found;
    }

    private Sql.Statement asked(String text, LocalDate from, LocalDate today, @Nullable Relationship relationship) {
        return sql.of(text).set("from", from).set("today", today).set("relationship", relationship);
    }

    private static Cohort cohort(Size size, Map<Key, Long> bought, LocalDate today) {
        int now = (int) ChronoUnit.MONTHS.between(size.month, today);
        var after = IntStream.rangeClosed(1, now)
                .mapToObj(month -> {
                    long people = bought.getOrDefault(new Key(size.month, month), 0L);
                    return after(month, people, size.people, month < now);
                })
                .toList();
        return new Cohort(size.month, size.people, size.again, after);
    }

    private static List<After> average(List<Cohort> cohorts) {
        int longest = cohorts.stream().mapToInt(one -> one.after().size()).max().orElse(0);
        return IntStream.rangeClosed(1, longest)
                .mapToObj(month -> {
                    var there = cohorts.stream()
                            .flatMap(one -> one.after().stream())
                            .filter(one -> one.month() == month && one.over())
                            .toList();
                    long people = there.stream().mapToLong(After::people).sum();
                    return after(
                            month, people, there.stream().mapToLong(After::of).sum(), true);
                })
                .filter(one -> one.of() > 0)
                .toList();
    }

    private static After after(int month, long people, long of, boolean over) {
        var share = of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(people).divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP);
        return new After(month, people, of, share, over);
    }
}
