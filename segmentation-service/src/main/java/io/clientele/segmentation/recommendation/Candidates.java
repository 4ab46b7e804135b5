package io.clientele.segmentation.recommendation;

import io.clientele.segmentation.lifetime.Observations;

/** What speaks for which product, of people by their ids. */
final class Candidates {

    /** Of one person's products the latest speak for others. */
    private static final int MOST_OF_ONE = 60;

    private static final int BEST_SELLERS = 50;
    private static final int USUAL_THINGS = 3;

    /** After which a purchase weighs half. */
    private static final int HALF_LIFE_DAYS = 180;

    /** Older ones weigh as much: beyond some centuries the database would refuse to reckon so small a weight. */
    private static final int OLDEST_DAYS = 36_500;

    /** Whom something may be offered, and what they keep. */
    private static final String OWN =
            """
            %s, asked as (
                select d.profile_id from reading.person d where d.profile_id = any(:ids::uuid[]) and %s
            ), own as (
                select profile_id, l.sku, max(b.occurred_on) filter (where l.quantity > 0) as last_on,
                    count(distinct b.occurred_on) filter (where l.quantity > 0) as days,
                    sum(exp(-ln(2) * least(greatest(:today::date - b.occurred_on, 0), %d) / %d)) filter (where l.quantity > 0) as weight
                from asked join reading.purchase_line l using (profile_id) join reading.purchase b using (profile_id, purchase_id)
                where l.sku is not null
                group by 1, 2 having sum(l.quantity) > 0
            )""".formatted(Observations.EXEMPT, Observations.NOT_EXEMPT, OLDEST_DAYS, HALF_LIFE_DAYS);

    /**
     * Of all that speaks for a product by the same reason the weights are summed, and the heaviest is named. What somebody
     * keeps is offered only again. One step up is enough at a time.
     */
    static final String BEST = OWN + """
            , lately as (
                select *, row_number() over (partition by profile_id order by last_on desc, sku) as nth from own
            ), speaking as (
                select l.profile_id, m.other as sku, 1 as tier, m.moved::float8 / m.began as weight, m.sku as because,
                    m.began as of_all, m.moved as part, null::float8 as lift
                from lately l join product_move m on m.sku = l.sku
                union all
                select l.profile_id, p.other, 2, p.evidence, p.sku, p.buyers, p.together, p.lift
                from lately l join product_pair p on p.sku = l.sku where l.nth <= %d
                union all
                select o.profile_id, o.sku, 3, p.again::float8 / p.buyers, o.sku, p.buyers, p.again, null
                from own o join product p using (sku) where p.rebought and :today::date - o.last_on >= p.gap_median
                union all
                select a.profile_id, p.sku, 4, -p.place, null, p.lately, p.lately, null
                from asked a, (select * from product where sku <> all(:never::text[]) order by place limit %d) p
            ), summed as (
                select distinct on (profile_id, sku, tier) s.*, sum(weight) over (partition by profile_id, sku, tier) as total
                from speaking s
                where tier = 3 or not exists (select from own o where o.profile_id = s.profile_id and o.sku = s.sku)
                order by profile_id, sku, tier, weight desc, because
            ), first as (
                select distinct on (profile_id, sku) s.*, p.name, p.category, p.kind, p.price, p.gap_median
                from summed s join product p using (sku)
                where p.lately > 0 and sku <> all(:never::text[])
                order by profile_id, sku, tier
            ), placed as (
                select *, row_number() over (partition by profile_id, tier order by total desc, sku) as in_tier from first
            ), ranked as (
                select *, row_number() over (partition by profile_id order by tier, total desc, sku) as nth
                from placed where tier > 1 or in_tier = 1
            )
            select r.profile_id, r.sku, r.name, r.category, r.kind, r.price, r.of_all, r.part, r.lift::numeric as lift,
                r.gap_median::numeric as gap, r.because, b.name as because_name,
                (array['UPGRADE', 'GOES_WITH', 'AGAIN', 'BEST_SELLER'])[tier] as reason
            from ranked r left join product b on b.sku = r.because
            where nth <= :limit order by r.profile_id, nth""".formatted(MOST_OF_ONE, BEST_SELLERS);

    static final String USUAL = OWN + """
            , ranked as (
                select o.*, p.name, p.price, row_number() over (partition by profile_id order by o.weight desc, sku) as nth
                from own o join product p using (sku) where o.days > 1 and sku <> all(:never::text[])
            )
            select * from ranked where nth <= %d order by profile_id, nth""".formatted(USUAL_THINGS);

    private Candidates() {}
}
