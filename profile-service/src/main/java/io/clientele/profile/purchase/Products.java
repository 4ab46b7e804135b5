package io.clientele.profile.purchase;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** The catalogue for people to read and put right. */
@ApplicationScoped
public class Products {

    private final Sql sql;
    private final Retelling retelling;
    private final ImportedProducts traced;
    private final Clock clock;
    private final Catalogue catalogue;

    Products(Sql sql, Retelling retelling, ImportedProducts traced, Clock clock, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.sql = sql;
        this.retelling = retelling;
        this.traced = traced;
        this.clock = clock;
    }

    /** By number; {@code query} is any part of number, name or category. */
    List<Product> search(String query, String after, int limit) {
        return sql.of("""
                        select * from product
                        where sku > :after and concat_ws(' ', sku, name, category) ilike :pattern
                        order by sku limit :limit""")
                .set("after", after)
                .set("pattern", "%" + query.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .set("limit", limit)
                .list(Catalogue::product);
    }

    /** Holds the product until the transaction ends. */
    Product get(String sku) {
        return sql.of("select * from product where sku = :sku for update")
                .set("sku", sku)
                .one(Catalogue::product)
                .orElseThrow(() -> Problem.notFound("No product " + sku));
    }

    /** What no purchase holds any more, and nobody has looked after, goes. */
    public void forgetUnsold() {
        sql.of("""
                        delete from product p
                        where not corrected and not exists (select from purchase_line l where l.sku = p.sku)""").update();
    }

    /**
     * The business itself says what its products are: that goes before what orders say. The last word on a product holds;
     * returns what became of each.
     */
    @Transactional(TxType.MANDATORY)
    public List<Outcome> say(UUID importId, List<ProductSaid> said) {
        var known = held(said.stream().map(ProductSaid::sku).distinct().toList());
        var before = Map.copyOf(known);
        var changed = new TreeMap<String, Product>();
        var outcomes = new ArrayList<Outcome>();
        for (var one : said) {
            var product = known.get(one.sku());
            var next = one.over(product);
            var same = product != null && next.saysTheSameAs(product);
            outcomes.add(same ? Outcome.UNCHANGED : product == null ? Outcome.NEW : Outcome.REPLACED);
            if (!same) {
                known.put(one.sku(), next);
                changed.put(one.sku(), next);
            }
        }
        traced.note(importId, before, changed.values());
        put(changed.values());
        retelling.plan(changed.keySet().stream().filter(before::containsKey).toList());
        return outcomes;
    }

    /** What an import said of products is taken back, unless others have said more since or it is sold. */
    @Transactional(TxType.MANDATORY)
    public void takeBack(UUID importId) {
        var said = traced.of(importId);
        var now = held(said.stream().map(ImportedProducts.Said::sku).toList());
        var mine = said.stream()
                .filter(one -> one.written().equals(now.get(one.sku())))
                .toList();
        traced.deleteUnsold(mine.stream()
                .filter(one -> one.before() == null)
                .map(ImportedProducts.Said::sku)
                .toList());
        var former = mine.stream()
                .map(ImportedProducts.Said::before)
                .filter(Objects::nonNull)
                .toList();
        put(former);
        retelling.plan(former.stream().map(Product::sku).toList());
        traced.forget(importId);
    }

    private Map<String, Product> held(List<String> skus) {
        var held = new HashMap<String, Product>();
        sql.of("select * from product where sku = any(:skus::text[]) order by sku for update")
                .set("skus", skus)
                .list(row -> held.put(row.text("sku"), Catalogue.product(row)));
        return held;
    }

    private void put(Collection<Product> products) {
        sql.of("""
                insert into product (sku, name, category, kind, corrected, told_at, changed_at)
                select *, :now, :now
                from unnest(:skus::text[], :names::text[], :categories::text[], :kinds::text[], :corrected::bool[])
                on conflict (sku) do update set name = excluded.name, category = excluded.category,
                    kind = excluded.kind, corrected = excluded.corrected, changed_at = excluded.changed_at""")
                .set("skus", products.stream().map(Product::sku).toList())
                .set("names", products.stream().map(Product::name).toList())
                .set("categories", products.stream().map(Product::category).toList())
                .set("kinds", products.stream().map(Product::kind).toList())
                .set("corrected", products.stream().map(Product::corrected).toList())
                .set("now", clock.instant())
                .update();
    }

    /** What a catalogue says of its products; one that a person has corrected stays as it is. */
    @Transactional
    public void learn(List<Line> products, Instant at) {
        catalogue.learn(products, at);
    }

    void correct(Product product) {
        sql.of("""
                        update product set name = :name, category = :category, kind = :kind, corrected = true,
                            changed_at = :now
                        where sku = :sku""")
                .set("sku", product.sku())
                .set("name", product.name())
                .set("category", product.category())
                .set("kind", product.kind())
                .set("now", clock.instant())
                .update();
    }
}
