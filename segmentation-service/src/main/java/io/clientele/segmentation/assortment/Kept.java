package io.clientele.segmentation.assortment;

import io.clientele.kit.Sql;
import io.clientele.segmentation.lifetime.Observations;
import io.clientele.segmentation.statistic.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What everybody bought and did not give back, gathered for as long as a transaction takes; and of it, the products. */
@ApplicationScoped
class Kept {

    /** Taste of long ago says little of today's. */
    private static final int WINDOW_DAYS = 730;

    private static final int LATELY_DAYS = 90;

    /** Where at least one in ten comes back for a product, as sure as an interval of 95 % is, it is one to buy again. */
    private static final double OFTEN = 0.1;

    private static final String SOLD = """
            create temporary table sold on commit drop as
            %s
            select d.profile_id, d.sku, p.occurred_on as day, p.occurred_at, p.currency, d.name, d.category, d.kind, d.quantity, d.net
            from reading.purchase_line d join reading.purchase p using (profile_id, purchase_id)
            where d.sku is not null and p.occurred_on > :today::date - %d and p.occurred_on <= :today and %s""".formatted(Observations.EXEMPT, WINDOW_DAYS, Observations.NOT_EXEMPT);

    private static final String KEPT = """
            create temporary table kept on commit drop as
            select profile_id, sku, min(day) filter (where quantity > 0) as first_on,
                max(day) filter (where quantity > 0) as last_on
            from sold group by 1, 2 having sum(quantity) > 0""";

    private static final String PRODUCTS =
            """
            with shown as (
                select distinct on (sku) sku, coalesce(name, sku) as name, category, kind
                from sold where quantity > 0 order by sku, occurred_at desc, name
            ), priced as (
                select distinct on (sku) sku, round(net / quantity) as price
                from sold where quantity > 0 and net > 0 and currency = :currency order by sku, occurred_at desc, name
            ), gap as (
                select profile_id, sku, day - lag(day) over (partition by profile_id, sku order by day) as gap
                from (select distinct profile_id, sku, day from sold where quantity > 0)
            ), again as (
                select sku, count(distinct profile_id) as buyers, percentile_cont(0.5) within group (order by gap) as gap
                from gap join kept using (profile_id, sku) where gap is not null group by 1
            ), bought as (
                select sku, count(*) as buyers, max(last_on) as last_on,
                    count(*) filter (where last_on > :today::date - %d) as lately
                from kept group by 1
            )
            insert into product (sku, name, category, kind, price, buyers, lately, again, gap_median, rebought, last_on, place)
            select sku, name, category, kind, price, b.buyers, lately, coalesce(a.buyers, 0), a.gap, %s >= %s, last_on,
                row_number() over (order by lately desc, b.buyers desc, sku)
            from bought b join shown using (sku) left join priced using (sku) left join again a using (sku)""".formatted(LATELY_DAYS, Share.low("coalesce(a.buyers, 0)", "b.buyers"), OFTEN);

    private final Sql sql;

    Kept(Sql sql) {
        this.sql = sql;
    }

    /** Staff is left out, and who objects to being looked at. */
    void gather(LocalDate today) {
        sql.of("set local work_mem = '64MB'").update(); // what is sorted here would go to the disk
        sql.of(SOLD).set("today", today).update();
        sql.of(KEPT).update();
        sql.of("analyze sold").update();
        sql.of("analyze kept").update();
    }

    /** Returns how many there are. */
    int products(LocalDate today, String currency) {
        sql.of("delete from product").update();
        return sql.of(PRODUCTS).set("today", today).set("currency", currency).update();
    }
}
