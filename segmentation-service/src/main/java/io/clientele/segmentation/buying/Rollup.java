package io.clientele.segmentation.buying;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Rolls purchases up by day and days up by buyer, for some people or for all, in one statement each. */
@ApplicationScoped
class Rollup {

    private static final String DAYS = """
            insert into reading.purchase_day (profile_id, day, currency, orders, discounted, returns, sold, returned,
                discount, quantity, first_at, last_at)
            select profile_id, occurred_on, currency,
                count(*) filter (where not refund),
                count(*) filter (where not refund and (discount > 0 or coupon is not null)),
                count(*) filter (where refund),
                coalesce(sum(net) filter (where not refund), 0),
                coalesce(-sum(net) filter (where refund), 0),
                coalesce(sum(discount) filter (where not refund), 0),
                sum(quantity),
                min(occurred_at) filter (where not refund),
                max(occurred_at) filter (where not refund)
            from reading.purchase
            where profile_id = any(:ids::uuid[])
            group by 1, 2, 3""";

    private static final String BUYING = """
            with day as (
                select profile_id, day, sum(orders)::bigint as orders, sum(discounted)::bigint as discounted,
                    sum(returns)::bigint as returns,
                    coalesce(sum(sold) filter (where currency = :currency), 0) as sold,
                    coalesce(sum(returned) filter (where currency = :currency), 0) as returned,
                    sum(quantity) as quantity, min(first_at) as first_at, max(last_at) as last_at
                from reading.purchase_day
                where %s
                group by 1, 2
            ), told as (
                select *, row_number() over sales as nth,
                    case when orders > 0 then day - lag(day) over sales end as gap
                from day
                window sales as (partition by profile_id, orders > 0 order by day)
            )
            insert into reading.buying (profile_id, currency, orders, discounted, returns, days, first_on, last_on, first_at,
                last_at, sold, returned, net, repeated, quantity, gaps, gap_median, gap_mean, gap_sd)
            select profile_id, :currency, sum(orders), sum(discounted), sum(returns), count(*) filter (where orders > 0),
                min(day) filter (where orders > 0), max(day) filter (where orders > 0), min(first_at), max(last_at),
                sum(sold), sum(returned), sum(sold) - sum(returned), coalesce(sum(sold) filter (where nth > 1), 0),
                sum(quantity), count(gap), percentile_cont(0.5) within group (order by gap), avg(gap), stddev_samp(gap)
            from told
            group by 1
            having sum(orders) > 0""";

    private final Sql sql;
    private final Business business;

    Rollup(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    void of(Collection<UUID> profileIds) {
        for (var table : new String[] {"purchase_day", "buying"}) {
            sql.of("delete from reading." + table + " where profile_id = any(:ids::uuid[])")
                    .set("ids", profileIds)
                    .update();
        }
        sql.of(DAYS).set("ids", profileIds).update();
        sql.of(BUYING.formatted("profile_id = any(:ids::uuid[])"))
                .set("ids", profileIds)
                .set("currency", business.currency())
                .update();
    }

    /** Returns how many buyers there are. */
    int ofAll() {
        sql.of("lock table reading.buying in share row exclusive mode").update(); // who reads on waits
        sql.of("truncate reading.buying").update();
        return sql.of(BUYING.formatted("true"))
                .set("currency", business.currency())
                .update();
    }
}
