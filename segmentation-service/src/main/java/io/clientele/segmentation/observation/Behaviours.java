package io.clientele.segmentation.observation;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads how people look around, what they say of us, and in what haste they buy. */
@ApplicationScoped
class Behaviours {

    /** As {@link io.clientele.segmentation.type.Behaviour} says. */
    record Seen(
            @Nullable LocalDate contactOn,
            int visits,
            int views,
            @Nullable LocalDate basketOn,
            @Nullable LocalDate wantedOn,
            @Nullable Double impulseMinutes,
            int timedOrders,
            int complaints,
            @Nullable LocalDate unhappyOn,
            @Nullable Integer nps,
            int voices,
            int referrals) {

        static final Seen NONE = new Seen(null, 0, 0, null, null, null, 0, 0, null, null, 0, 0);
    }

    static final String TEXT = """
            with circle as materialized (
                select * from unnest(:owners::uuid[], :members::uuid[]) c(owner, member)
            ), event as (
                select c.owner, c.member, e.event_id, e.name, e.occurred_at, e.properties as said,
                    (e.occurred_at at time zone :zone)::date as day,
                    coalesce(e.properties ->> 'product_id', e.properties ->> 'sku', '') as product
                from circle c join reading.event e on e.profile_id = c.member
                where e.profile_id = any(:members::uuid[]) and e.occurred_at <= :now
            ), complaint as (
                select owner, said ->> 'complaint_id' as id, max(occurred_at) filter (where name = 'Complaint Opened') as opened_at,
                    max(occurred_at) filter (where name = 'Complaint Closed') as closed_at
                from event where name in ('Complaint Opened', 'Complaint Closed') group by 1, 2
            ), grief as (
                select owner, count(*) filter (where opened_at is not null and (closed_at is null or closed_at < opened_at)) as open,
                    max(closed_at) as closed_at
                from complaint group by 1
            ), again as (
                select owner, max(day) as again_on from (
                    select owner, product, max(day) as day from event
                    where name = 'Product Viewed' and product <> '' and day > :today - :determined::int
                    group by 1, 2 having count(distinct day) >= 2) v
                group by 1
            ), sought as (
                select b.owner, max(b.day) as sought_on
                from event b
                join event v on v.owner = b.owner and v.name = 'Product Viewed'
                    and v.occurred_at between b.occurred_at - interval '7 days' and b.occurred_at
                join event s on s.owner = b.owner and s.name = 'Products Searched'
                    and s.occurred_at between b.occurred_at - interval '7 days' and v.occurred_at
                where b.name = 'Product Added' and b.day > :today - :determined::int
                group by 1
            ), haste as (
                select owner, count(*) as orders,
                    percentile_cont(0.5) within group (order by minutes) as minutes
                from (
                    select c.owner, b.purchase_id, extract(epoch from b.occurred_at - min(v.occurred_at)) / 60.0 as minutes
                    from circle c
                    join reading.purchase b on b.profile_id = c.member and not b.refund and b.occurred_at <= :now
                    join reading.purchase_line l on l.profile_id = b.profile_id and l.purchase_id = b.purchase_id
                    join event v on v.owner = c.owner and v.name = 'Product Viewed' and v.product = l.sku
                        and v.occurred_at <= b.occurred_at and v.occurred_at > b.occurred_at - interval '90 days'
                    where b.profile_id = any(:members::uuid[]) and l.profile_id = any(:members::uuid[])
                    group by 1, 2, b.occurred_at) o
                group by 1
            ), voice as (
                select owner,
                    (array_agg((said ->> 'score')::numeric order by occurred_at desc)
                        filter (where said ->> 'type' = 'NPS' and day > :today - :advocate::int))[1] as nps,
                    max(occurred_at) filter (where day > :today - :voice::int and (said ->> 'score')::numeric <=
                        case said ->> 'type' when 'NPS' then 6 when 'CSAT' then 2 else 3 end) as unhappy_at
                from event
                where name = 'Survey Answered' and said ->> 'score' ~ '^[0-9]+([.][0-9]+)?$'
                    and said ->> 'type' in ('NPS', 'CSAT', 'CES')
                group by 1
            )
            select e.owner,
                max(day) filter (where name not in ('Email Sent', 'Email Bounced', 'Order Cancelled', 'Habit Broken'))
                    as contact_on,
                count(distinct day) filter (where day > :today - :looking::int and name in ('Page Viewed', 'Product Viewed',
                    'Products Searched', 'Product List Viewed', 'Cart Viewed')) as visits,
                count(*) filter (where day > :today - :looking::int and name = 'Product Viewed') as views,
                max(day) filter (where name in ('Product Added', 'Checkout Started')) as basket_on,
                greatest(max(day) filter (where name = 'Quote Sent'), max(a.again_on), max(s.sought_on)) as wanted_on,
                max(h.minutes) as minutes, coalesce(max(h.orders), 0) as timed,
                coalesce(max(g.open), 0) as complaints,
                max(case when v.unhappy_at > coalesce(g.closed_at, '-infinity')
                    then (v.unhappy_at at time zone :zone)::date end) as unhappy_on,
                max(v.nps) as nps,
                count(*) filter (where day > :today - :advocate::int and (name = 'Content Shared'
                    or name = 'Review Posted' and said ->> 'rating' ~ '^[0-9]+([.][0-9]+)?$'
                        and ((said ->> 'rating')::numeric between 4 and 5 or (said ->> 'rating')::numeric >= 8))) as voices,
                count(*) filter (where day > :today - :advocate::int and name = 'Referral Approved') as referrals
            from event e
            left join grief g on g.owner = e.owner
            left join again a on a.owner = e.owner
            left join sought s on s.owner = e.owner
            left join haste h on h.owner = e.owner
            left join voice v on v.owner = e.owner
            group by 1""";

    private final Sql sql;

    Behaviours(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, Seen> of(Circle circle, Moment moment, Sight sight) {
        var found = new HashMap<UUID, Seen>();
        sql.of(TEXT)
                .set("owners", circle.owners())
                .set("members", circle.members())
                .set("today", moment.today())
                .set("now", moment.now())
                .set("zone", moment.zone().getId())
                .set("determined", sight.rules().determinedDays())
                .set("looking", sight.rules().lookingDays())
                .set("voice", sight.rules().voiceDays())
                .set("advocate", sight.rules().advocateDays())
                .list(row -> found.put(
                        row.uuid("owner"),
                        new Seen(
                                row.date("contact_on"),
                                row.integer("visits"),
                                row.integer("views"),
                                row.date("basket_on"),
                                row.date("wanted_on"),
                                row.isNull("minutes")
                                        ? null
                                        : row.decimal("minutes").doubleValue(),
                                row.integer("timed"),
                                row.integer("complaints"),
                                row.date("unhappy_on"),
                                row.isNull("nps") ? null : row.integer("nps"),
                                row.integer("voices"),
                                row.integer("referrals"))));
        return found;
    }
}
