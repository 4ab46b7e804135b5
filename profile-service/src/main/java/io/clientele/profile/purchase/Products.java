package io.clientele.profile.purchase;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** The catalogue for people to read and put right. */
@ApplicationScoped
public class Products {

    private final Sql sql;
    private final Clock clock;

    Products(Sql sql, Clock clock) {
        this.sql = sql;
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
