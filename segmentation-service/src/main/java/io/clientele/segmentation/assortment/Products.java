package io.clientele.segmentation.assortment;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was found of products, as it is told. */
@ApplicationScoped
class Products {

    private final Sql sql;
    private final Rounds rounds;

    Products(Sql sql, Rounds rounds) {
        this.sql = sql;
        this.rounds = rounds;
    }

    /** Best-sellers first. */
    List<Product> page(int after, int limit) {
        return sql.of("select " + Product.COLUMNS + " from product where place > :after order by place limit :limit")
                .set("after", after)
                .set("limit", limit)
                .list(Product::of);
    }

    /** The surest first, each once. */
    List<Pair> pairs(int after, int limit) {
        long tested = rounds.last().map(Round::tested).orElse(0L);
        return sql.of("""
                select distinct on (t.place) t.place, t.sku, s.name, t.other, o.name as other_name, t.buyers, o.buyers as other_buyers,
                    together, lift::numeric as lift, evidence::numeric as evidence
                from product_pair t join product s on s.sku = t.sku join product o on o.sku = t.other
                where t.place > :after order by t.place, t.sku limit :limit""")
                .set("after", after)
                .set("limit", limit)
                .list(row -> new Pair(
                        row.integer("place"),
                        new Named(row.text("sku"), row.text("name")),
                        new Named(row.text("other"), row.text("other_name")),
                        row.number("buyers"),
                        row.number("other_buyers"),
                        row.number("together"),
                        row.decimal("lift").doubleValue(),
                        row.decimal("evidence").doubleValue(),
                        Pair.chance(row.decimal("evidence").doubleValue(), tested)));
    }

    /** The way that the greatest part goes first. */
    List<Move> moves(int after, int limit) {
        return sql.of("""
                select t.place, t.sku, s.name, t.other, o.name as other_name, moved, back, began
                from product_move t join product s on s.sku = t.sku join product o on o.sku = t.other
                where t.place > :after order by t.place limit :limit""")
                .set("after", after)
                .set("limit", limit)
                .list(row -> new Move(
                        row.integer("place"),
                        new Named(row.text("sku"), row.text("name")),
                        new Named(row.text("other"), row.text("other_name")),
                        row.number("moved"),
                        row.number("back"),
                        row.number("began")));
    }
}
