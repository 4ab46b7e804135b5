package io.clientele.segmentation.habit;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/**
 * Finds habits in purchases, of some people or of all, in one statement: at least three gaps between days with the same
 * product or category, and gaps that are alike. How alike is told by 0.75 × interquartile range ÷ median, which is near the
 * coefficient of variation where gaps are normal and, unlike it, bears a weekend or a holiday (Arachchige, Prendergast &
 * Staudte 2022, Journal of Applied Statistics 49(2), 268–290). Broken is what is later than all but one in twenty of one's own
 * gaps, and a quarter of the usual one, at least a day, more.
 */
@ApplicationScoped
class Rhythm {

    private static final int FEWEST_GAPS = 3;
    private static final double ALIKE = 0.35;

    /** The rhythm of late, in days with a purchase. */
    private static final int LATELY = 20;

    /** A category is bought by habit besides its products if they are not most of it. */
    private static final double MOST = 0.8;

    private static final String HABITS = """
            with bought as (
                select l.profile_id, k.kind, k.value, b.occurred_on as day, sum(l.quantity) as quantity,
                    max(coalesce(case when k.kind = 'SKU' then l.name end, k.value)) as name, max(l.category) as category
                from reading.purchase_line l join reading.purchase b using (profile_id, purchase_id)
                cross join lateral (values ('SKU', l.sku), ('CATEGORY', l.category)) k(kind, value)
                where %s and not b.refund and l.quantity > 0 and k.value is not null
                group by 1, 2, 3, 4
            ), gap as (
                select *, day - lag(day) over (partition by profile_id, kind, value order by day) as gap,
                    row_number() over (partition by profile_id, kind, value order by day desc) as nth
                from bought
            ), rhythm as (
                select profile_id, kind, value, count(*) as days, max(day) as last_on,
                    (array_agg(name order by day desc))[1] as name, (array_agg(category order by day desc))[1] as category,
                    percentile_disc(0.5) within group (order by quantity) as quantity,
                    percentile_cont(array[0.25, 0.5, 0.75, 0.95]) within group (order by gap) as q
                from gap where nth <= %d group by 1, 2, 3 having count(gap) >= %d
            ), habit as (
                select *, 0.75 * (q[3] - q[1]) / q[2] as spread, q[4] + greatest(1, q[2] / 4) as gap_limit
                from rhythm where 0.75 * (q[3] - q[1]) <= %s * q[2]
            )
            insert into reading.habit (profile_id, kind, value, name, days, quantity, gap_median, gap_limit, spread, last_on)
            select profile_id, kind, value, name, days, quantity, q[2], gap_limit, spread, last_on
            from habit h
            where kind = 'SKU' or not exists (
                select from habit s where s.profile_id = h.profile_id and s.kind = 'SKU' and s.category = h.value
                    and s.days >= %s * h.days)""";

    private final Sql sql;

    Rhythm(Sql sql) {
        this.sql = sql;
    }

    void of(Collection<UUID> profileIds) {
        sql.of("delete from reading.habit where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
        sql.of(text("l.profile_id = any(:ids::uuid[])")).set("ids", profileIds).update();
    }

    /** Returns how many there are. */
    int ofAll() {
        sql.of("lock table reading.habit in share row exclusive mode").update(); // who reads on waits
        sql.of("truncate reading.habit").update();
        return sql.of(text("true")).update();
    }

    private static String text(String whose) {
        return HABITS.formatted(whose, LATELY, FEWEST_GAPS, ALIKE, MOST);
    }
}
