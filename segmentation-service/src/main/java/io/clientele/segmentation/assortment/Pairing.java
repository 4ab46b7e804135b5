package io.clientele.segmentation.assortment;

import io.clientele.kit.Sql;
import io.clientele.segmentation.statistic.ChiSquare;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds which products are kept by the same buyers more often than by chance, by Dunning's log-likelihood ratio. So many
 * pairs are looked at that some stand out by chance: the bound is such that of all of them together none does in 19 of 20
 * cases (Bonferroni), whether or not the pairs depend on each other.
 */
@ApplicationScoped
class Pairing {

    private static final double CHANCE = 0.05;

    /** Below it a product is not looked at, and a pair would say who somebody is. */
    private static final int FEWEST_BUYERS = 10;

    private static final int FEWEST_TOGETHER = 5;

    /** Of one buyer the latest: who buys thousands of things would make millions of pairs that say little. */
    private static final int MOST_OF_ONE = 300;

    /** Things kept, of all buyers together, that there is room for in memory, which takes 25 bytes each. */
    private static final long ROOM = 5_000_000;

    /** Of one product the surest. */
    private static final int MOST_PAIRS = 10;

    /** If there is no room for all, those who bought last. */
    private static final String LOOKED_AT = """
            create temporary table looked_at on commit drop as
            select profile_id from (
                select profile_id, sum(least(count(*), %d)) over (order by max(last_on) desc, profile_id) as things
                from kept group by 1) buyer
            where things <= :room""".formatted(MOST_OF_ONE);

    private static final String BASKETS = """
            with tested as (
                select sku, row_number() over (order by sku collate "C") - 1 as n from unnest(:skus::text[]) sku
            ), told as (
                select profile_id, n, row_number() over (partition by profile_id order by last_on desc, n) as nth
                from kept join looked_at using (profile_id) join tested using (sku)
            )
            select dense_rank() over (order by profile_id) - 1 as buyer, n from told where nth <= %d order by 1""".formatted(MOST_OF_ONE);

    private record Found(String sku, String other, Baskets.Partner partner) {}

    private final Sql sql;

    Pairing(Sql sql) {
        this.sql = sql;
    }

    /** Of what was gathered. */
    Round pair(LocalDate today) {
        return pair(today, ROOM);
    }

    Round pair(LocalDate today, long room) {
        sql.of(LOOKED_AT).set("room", room).update();
        long buyers = sql.of("select count(*) from looked_at").number();
        var skus = sql.of("select sku from product where buyers >= :fewest order by sku collate \"C\"")
                .set("fewest", FEWEST_BUYERS)
                .list(row -> row.text("sku"));
        long tested = skus.size() * (skus.size() - 1L) / 2;
        double threshold = ChiSquare.exceededWith(CHANCE / Math.max(1, tested));
        var baskets = baskets(skus, buyers);
        var found = new ArrayList<Found>();
        for (int nth = 0; nth < skus.size(); nth++) {
            var sku = skus.get(nth);
            baskets.partners(nth, FEWEST_TOGETHER, threshold, MOST_PAIRS)
                    .forEach(partner -> found.add(new Found(sku, skus.get(partner.other()), partner)));
        }
        store(found);
        return new Round(today, buyers, tested, threshold);
    }

    private Baskets baskets(List<String> skus, long buyers) {
        var buyer = IntStream.builder();
        var product = IntStream.builder();
        sql.of(BASKETS)
                .set("skus", skus)
                .each(
                        row -> {
                            buyer.add(row.integer("buyer"));
                            product.add(row.integer("n"));
                            return row;
                        },
                        row -> {});
        return new Baskets(buyer.build().toArray(), product.build().toArray(), skus.size(), buyers);
    }

    private void store(List<Found> found) {
        sql.of("delete from product_pair").update();
        sql.of("""
                insert into product_pair (sku, other, buyers, together, lift, evidence, place)
                select *, dense_rank() over (order by evidence desc, least(sku, other), greatest(sku, other))
                from unnest(:skus::text[], :others::text[], :buyers::bigint[], :together::bigint[], :lifts::float8[],
                    :evidence::float8[]) t(sku, other, buyers, together, lift, evidence)""")
                .set("skus", each(found, Found::sku))
                .set("others", each(found, Found::other))
                .set("buyers", each(found, one -> one.partner().association().one()))
                .set("together", each(found, one -> one.partner().association().both()))
                .set("lifts", each(found, one -> one.partner().association().lift()))
                .set("evidence", each(found, one -> one.partner().evidence()))
                .update();
    }

    private static <T> List<T> each(List<Found> found, Function<Found, T> field) {
        return found.stream().map(field).toList();
    }
}
