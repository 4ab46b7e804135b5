package io.clientele.segmentation.cost;

import static io.clientele.segmentation.lifetime.Observations.EXEMPT;
import static io.clientele.segmentation.lifetime.Observations.NOT_EXEMPT;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.cost.Comparison.Month;
import io.clientele.segmentation.cost.Comparison.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts what was spent beside who was won and who was kept. */
@ApplicationScoped
class Comparing {

    /** The tables {@code spent} and {@code active}: who ordered in which month, and whether for the first time in any. */
    private static final String FACTS = """
            %s, spent as (
                select month, sum(amount) filter (where purpose = 'WIN') as win, sum(amount) filter (where purpose = 'KEEP') as keep
                from cost where ended_at is null and month between :from and :to group by 1
            ), active as (
                select distinct d.profile_id, date_trunc('month', d.day)::date as month,
                    date_trunc('month', b.first_on) = date_trunc('month', d.day) as first
                from reading.purchase_day d join reading.buying b on b.profile_id = d.profile_id
                where d.orders > 0 and d.day >= :from and d.day < :to::date + interval '1 month' and d.day <= :today and %s)
            """.formatted(EXEMPT, NOT_EXEMPT);

    private final Sql sql;
    private final Business business;

    Comparing(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    /** Both months included, by their first days. */
    Comparison of(LocalDate from, LocalDate to) {
        var months = months(from, to);
        var won = side(months, Month::spentToWin, people(from, to, "first and s.win is not null"));
        var kept = side(months, Month::spentToKeep, people(from, to, "not first and s.keep is not null"));
        var dearer = won.each() == null || kept.each() == null || kept.each().signum() == 0
                ? null
                : won.each().divide(kept.each(), 1, RoundingMode.HALF_UP);
        return new Comparison(from, to, business.currency(), won, kept, dearer, Comparison.RULE_OF_THUMB, months);
    }

    private List<Month> months(LocalDate from, LocalDate to) {
        return asked(FACTS + """
                , counted as (
                    select month, count(*) filter (where first) as won, count(*) filter (where not first) as kept
                    from active group by 1)
                select m.month::date as month, coalesce(c.won, 0) as won, coalesce(c.kept, 0) as kept, s.win, s.keep
                from generate_series(:from::date, :to::date, interval '1 month') m(month)
                left join counted c on c.month = m.month left join spent s on s.month = m.month
                order by 1""", from, to)
                .list(row -> new Month(
                        row.date("month"),
                        row.number("won"),
                        row.number("kept"),
                        row.decimal("win"),
                        row.decimal("keep")));
    }

    private long people(LocalDate from, LocalDate to, String which) {
        return asked(FACTS + """
                select count(distinct a.profile_id) from active a join spent s on s.month = a.month where
                """ + which, from, to).number();
    }

    private Sql.Statement asked(String text, LocalDate from, LocalDate to) {
        return sql.of(text).set("from", from).set("to", to).set("today", business.today());
    }

    private static Side side(List<Month> months, Function<Month, @Nullable BigDecimal> spent, long people) {
        var known = months.stream().map(spent).filter(Objects::nonNull).toList();
        var cost = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var each = people == 0 || known.isEmpty()
                ? null
                : cost.divide(BigDecimal.valueOf(people), 0, RoundingMode.HALF_UP);
        return new Side(known.size(), people, cost, each);
    }
}
