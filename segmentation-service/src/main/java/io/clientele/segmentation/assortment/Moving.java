package io.clientele.segmentation.assortment;

import io.clientele.kit.Sql;
import io.clientele.segmentation.statistic.ChiSquare;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Finds what people move on to: a higher plan in place of a plan, a service after something ready made. Whether more go one way
 * than the other is told by McNemar's test (1947, Psychometrika 12, 153–157), with a bound for all ways that there might be.
 */
@ApplicationScoped
class Moving {

    private static final double CHANCE = 0.05;
    private static final int FEWEST = 5;

    private static final String POSSIBLE = """
            select count(*) filter (where kind = 'READY_MADE') * count(*) filter (where kind <> 'READY_MADE')
                + count(*) filter (where kind = 'SUBSCRIPTION') * count(*) filter (where kind = 'SUBSCRIPTION')
            from product""";

    private static final String MOVES = """
            with begun as (
                select sku, profile_id, first_on, kind, category, price from kept join product using (sku)
            ), step as (
                select a.sku, b.sku as other, count(*) filter (where b.first_on > a.first_on) as moved,
                    count(*) filter (where b.first_on < a.first_on) as back
                from begun a join begun b on b.profile_id = a.profile_id and b.sku <> a.sku
                    and a.kind in ('READY_MADE', 'SUBSCRIPTION') and b.kind <> 'READY_MADE' -- few, before they are joined
                    and (a.kind = 'READY_MADE'
                        or b.kind = 'SUBSCRIPTION' and b.price > a.price and b.category is not distinct from a.category)
                group by 1, 2
            )
            insert into product_move (sku, other, moved, back, began, place)
            select sku, other, moved, back, p.buyers, row_number() over (order by moved::float8 / p.buyers desc, sku, other)
            from step join product p using (sku)
            where moved >= %d and moved > back and (moved - back)::float8 ^ 2 / (moved + back) >= :threshold""".formatted(FEWEST);

    private final Sql sql;

    Moving(Sql sql) {
        this.sql = sql;
    }

    /** Of what was gathered; returns how many ways onwards there are. */
    int move() {
        sql.of("delete from product_move").update();
        long possible = sql.of(POSSIBLE).number();
        return sql.of(MOVES)
                .set("threshold", ChiSquare.exceededWith(CHANCE / Math.max(1, possible)))
                .update();
    }
}
