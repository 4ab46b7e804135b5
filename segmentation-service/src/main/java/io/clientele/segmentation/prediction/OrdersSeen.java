package io.clientele.segmentation.prediction;

import static io.clientele.segmentation.lifetime.Observations.EXEMPT;
import static io.clientele.segmentation.lifetime.Observations.NOT_EXEMPT;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads what buyers had ordered up to a day, and whether they did again soon after. */
@ApplicationScoped
class OrdersSeen {

    /** More would not say it more exactly: with as many, an area under the curve is known to half a hundredth. */
    private static final int MOST = 20_000;

    private final Sql sql;

    OrdersSeen(Sql sql) {
        this.sql = sql;
    }

    /** Of a part of the buyers, if there are very many; always of the same ones. */
    List<Orders> of(LocalDate until, int days) {
        return sql.of("""
                %s, buyer as materialized (
                    select profile_id from reading.buying d where first_on <= :until and %s
                    order by md5(profile_id::text) limit :most
                ), day as (
                    select profile_id, day, day - lag(day) over (partition by profile_id order by day) as gap
                    from (select distinct b.profile_id, d.day from buyer b join reading.purchase_day d on d.profile_id = b.profile_id
                        where d.orders > 0 and d.day <= :until) d
                ), rhythm as (
                    select profile_id, count(*) as days, min(day) as first_on, max(day) as last_on,
                        coalesce(percentile_cont(0.5) within group (order by gap), 0) as gap, coalesce(avg(gap), 0) as mean,
                        coalesce(stddev_samp(gap), 0) as deviation
                    from day group by 1
                ), period as (
                    select d.profile_id, count(distinct floor((d.day - r.first_on) / greatest(:month::float8, r.gap))) as periods
                    from day d join rhythm r on r.profile_id = d.profile_id group by 1
                ), item as (
                    select b.profile_id, l.sku, count(distinct p.occurred_on) as days
                    from buyer b
                    join reading.purchase p on p.profile_id = b.profile_id and not p.refund and p.occurred_on <= :until
                    join reading.purchase_line l on l.profile_id = p.profile_id and l.purchase_id = p.purchase_id
                    where l.sku is not null group by 1, 2
                ), kinds as (
                    select profile_id, count(*) as items, count(*) filter (where days > 1) as repeated from item group by 1
                ), later as (
                    select distinct b.profile_id from buyer b join reading.purchase_day d on d.profile_id = b.profile_id
                    where d.orders > 0 and d.day > :until and d.day <= :until::date + :days::int
                )
                select r.days, :until::date - r.first_on as tenure, :until::date - r.last_on as silence, p.periods,
                    r.gap::numeric as gap, r.mean, r.deviation, coalesce(k.items, 0) as items, coalesce(k.repeated, 0) as repeated,
                    l.profile_id is not null as again
                from rhythm r join period p on p.profile_id = r.profile_id
                left join kinds k on k.profile_id = r.profile_id
                left join later l on l.profile_id = r.profile_id""".formatted(EXEMPT, NOT_EXEMPT))
                .set("until", until)
                .set("most", MOST)
                .set("month", Orders.MONTH)
                .set("days", days)
                .list(row -> new Orders(
                        row.integer("days"),
                        row.integer("tenure"),
                        row.integer("silence"),
                        row.integer("periods"),
                        row.decimal("gap").doubleValue(),
                        row.decimal("mean").doubleValue(),
                        row.decimal("deviation").doubleValue(),
                        row.integer("items"),
                        row.integer("repeated"),
                        row.flag("again")));
    }
}
