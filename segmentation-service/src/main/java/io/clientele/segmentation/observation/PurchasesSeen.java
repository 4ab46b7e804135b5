package io.clientele.segmentation.observation;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.dimension.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what people bought, and in what rhythm. */
@ApplicationScoped
class PurchasesSeen {

    static final String TEXT = """
            with circle as materialized (
                select * from unnest(:owners::uuid[], :members::uuid[]) c(owner, member)
            ), day as (
                select c.owner, d.day, sum(d.orders) as orders, sum(d.discounted) as discounted
                from circle c join reading.purchase_day d on d.profile_id = c.member
                where d.profile_id = any(:members::uuid[]) and d.orders > 0 and d.day <= :today
                group by 1, 2
            ), income as (
                select c.owner, sum(d.sold - d.returned) as income
                from circle c join reading.purchase_day d on d.profile_id = c.member
                where d.profile_id = any(:members::uuid[]) and d.currency = :currency and d.day > :today - 365 and d.day <= :today
                group by 1
            ), rhythm as (
                select owner, sum(orders) as orders, sum(discounted) as discounted, count(*) as days, min(day) as first_on, max(day) as last_on,
                    coalesce(percentile_cont(0.5) within group (order by gap), 0) as gap, coalesce(avg(gap), 0) as gap_mean,
                    coalesce(stddev_samp(gap), 0) as gap_sd
                from (select *, day - lag(day) over (partition by owner order by day) as gap from day) d
                group by 1
            ), period as (
                select d.owner, count(distinct floor((d.day - r.first_on) / greatest(30.4375, r.gap))) as periods
                from day d join rhythm r on r.owner = d.owner
                group by 1
            ), part as (
                select c.owner, b.purchase_id, b.refund, b.occurred_on, b.discount > 0 or b.coupon is not null as discounted,
                    sum(p.net) as lines,
                    coalesce(sum(p.net) filter (where p.kind = 'SUBSCRIPTION'), 0) as recurring,
                    coalesce(sum(p.net) filter (where p.kind in ('TAILORED', 'PROFESSIONAL_SERVICE')), 0) as tailored,
                    coalesce(sum(p.net) filter (where p.kind = 'SERVICE'), 0) as service,
                    bool_or(p.kind in ('TAILORED', 'PROFESSIONAL_SERVICE')) as is_tailored,
                    bool_or(p.kind = 'SERVICE') as is_service,
                    bool_or(p.kind <> 'READY_MADE') as is_other,
                    array_agg(p.category) filter (where p.category <> '') as categories
                from circle c
                join reading.purchase b on b.profile_id = c.member
                join reading.purchase_part p on p.profile_id = b.profile_id and p.purchase_id = b.purchase_id
                where b.profile_id = any(:members::uuid[]) and p.profile_id = any(:members::uuid[]) and b.occurred_at <= :now
                group by 1, 2, 3, 4, 5
            ), made as (
                select owner, sum(lines)::bigint as lines, sum(recurring)::bigint as recurring,
                    sum(tailored)::bigint as tailored, sum(service)::bigint as service,
                    coalesce(sum(tailored) filter (where not discounted), 0)::bigint as full_price,
                    count(*) filter (where not refund and is_other) as other_orders,
                    count(*) filter (where not refund and is_tailored) as tailored_orders,
                    count(*) filter (where not refund and is_service and not is_tailored) as service_orders,
                    max(occurred_on) filter (where not refund and is_tailored) as tailored_on
                from part group by 1
            ), kinds as (
                select owner, count(distinct category) as categories, mode() within group (order by category) as main
                from part, unnest(categories) category
                where not refund
                group by 1
            ), cancelled as (
                select c.owner, count(*) as orders
                from circle c join reading.event e on e.profile_id = c.member
                where e.profile_id = any(:members::uuid[]) and e.name = 'Order Cancelled' and e.occurred_at <= :now
                group by 1
            )
            select r.owner, r.orders, r.discounted, r.days, r.first_on, r.last_on, r.gap, r.gap_mean, r.gap_sd, p.periods, m.lines,
                m.recurring, m.tailored, m.service, m.full_price, m.other_orders, m.tailored_orders, m.service_orders,
                m.tailored_on, coalesce(x.orders, 0) as cancelled, coalesce(k.categories, 0) as categories, k.main,
                coalesce(i.income, 0) as income
            from rhythm r
            join period p on p.owner = r.owner
            left join made m on m.owner = r.owner
            left join cancelled x on x.owner = r.owner
            left join kinds k on k.owner = r.owner
            left join income i on i.owner = r.owner""";

    /**
     * @param discounted orders with a discount or a coupon
     * @param mainCategory of which they ordered most often
     * @param income minor units of the business's currency, in the last 365 days, net of refunds
     */
    record Bought(
            Purchases made,
            int discounted,
            int categories,
            @Nullable String mainCategory,
            BigDecimal income) {}

    private final Sql sql;
    private final Business business;

    PurchasesSeen(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    Map<UUID, Bought> of(Circle circle, Moment moment) {
        var found = new HashMap<UUID, Bought>();
        sql.of(TEXT)
                .set("owners", circle.owners())
                .set("members", circle.members())
                .set("today", moment.today())
                .set("now", moment.now())
                .set("currency", business.currency())
                .list(row -> found.put(
                        row.uuid("owner"),
                        new Bought(
                                new Purchases(
                                        row.integer("orders"),
                                        row.integer("days"),
                                        day(row.date("first_on")),
                                        day(row.date("last_on")),
                                        row.decimal("gap").doubleValue(),
                                        row.decimal("gap_mean").doubleValue(),
                                        row.decimal("gap_sd").doubleValue(),
                                        row.integer("periods"),
                                        row.number("lines"),
                                        row.number("recurring"),
                                        row.number("tailored"),
                                        row.number("service"),
                                        row.number("full_price"),
                                        row.integer("other_orders"),
                                        row.integer("tailored_orders"),
                                        row.integer("service_orders"),
                                        row.date("tailored_on"),
                                        row.integer("cancelled")),
                                row.integer("discounted"),
                                row.integer("categories"),
                                row.text("main"),
                                row.decimal("income"))));
        return found;
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }
}
