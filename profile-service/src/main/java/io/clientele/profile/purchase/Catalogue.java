package io.clientele.profile.purchase;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is sold: learnt from orders, corrected by people. */
@ApplicationScoped
class Catalogue {

    private record Told(Line line, Instant at) {}

    private record Known(Product product, Instant toldAt) {}

    private final Sql sql;
    private final Clock clock;

    Catalogue(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Takes in what the orders say, the latest last, and returns the products of their lines. Writes, and thereby locks,
     * only what is new: a product that everybody buys must not make everybody wait.
     */
    Map<String, Product> learn(List<Order> orders) {
        var latest = latest(orders);
        var known = known(latest.keySet());
        var products = new HashMap<String, Product>();
        var news = new TreeMap<String, Told>(); // in this order for all, so that two writers never wait for each other
        latest.forEach((sku, told) -> {
            var before = known.get(sku);
            if (before == null) {
                news.put(sku, told);
                products.put(sku, unknown(sku).updatedBy(told.line()));
            } else if (!told.at().isBefore(before.toldAt()) && before.product().differsFrom(told.line())) {
                news.put(sku, told);
                products.put(sku, before.product().updatedBy(told.line()));
            } else {
                products.put(sku, before.product());
            }
        });
        write(List.copyOf(news.values()));
        return products;
    }

    /** Of each product the last word; in one order for all, so that two writers never wait for each other. */
    void learn(List<Line> products, Instant at) {
        var told = new TreeMap<String, Told>();
        products.forEach(line -> told.put(line.sku(), new Told(line, at)));
        write(List.copyOf(told.values()));
    }

    private static Product unknown(String sku) {
        return new Product(sku, null, null, ProductKind.READY_MADE, false);
    }

    private static Map<String, Told> latest(List<Order> orders) {
        var latest = new HashMap<String, Told>();
        orders.stream().sorted(Comparator.comparing(Order::occurredAt)).forEach(order -> {
            for (var line : order.lines()) {
                if (line.sku() != null) {
                    latest.put(line.sku(), new Told(line, order.occurredAt()));
                }
            }
        });
        return latest;
    }

    private Map<String, Known> known(Collection<String> skus) {
        var known = new HashMap<String, Known>();
        sql.of("select sku, name, category, kind, corrected, told_at from product where sku = any(:skus::text[])")
                .set("skus", skus)
                .list(row -> known.put(row.text("sku"), new Known(product(row), row.instant("told_at"))));
        return known;
    }

    static Product product(Row row) throws SQLException {
        return new Product(
                row.text("sku"),
                row.text("name"),
                row.text("category"),
                ProductKind.valueOf(row.text("kind")),
                row.flag("corrected"));
    }

    private void write(List<Told> news) {
        if (news.isEmpty()) {
            return;
        }
        var lines = news.stream().map(Told::line).toList();
        sql.of("""
                        insert into product as known (sku, name, category, kind, told_at, changed_at)
                        select sku, name, category, coalesce(kind, 'READY_MADE'), at, :now
                        from unnest(:skus::text[], :names::text[], :categories::text[], :kinds::text[], :ats::timestamptz[])
                            told(sku, name, category, kind, at)
                        on conflict (sku) do update set
                            name = coalesce(excluded.name, known.name),
                            category = coalesce(excluded.category, known.category),
                            kind = case when excluded.sku = any(:kindless::text[]) then known.kind else excluded.kind end,
                            told_at = excluded.told_at,
                            changed_at = excluded.changed_at
                        where not known.corrected and known.told_at <= excluded.told_at""")
                .set("skus", lines.stream().map(Line::sku).toList())
                .set("names", lines.stream().map(Line::name).toList())
                .set("categories", lines.stream().map(Line::category).toList())
                .set("kinds", lines.stream().map(Line::kind).toList())
                .set("ats", news.stream().map(Told::at).toList())
                .set(
                        "kindless",
                        lines.stream()
                                .filter(line -> line.kind() == null)
                                .map(Line::sku)
                                .toList())
                .set("now", clock.instant())
                .update();
    }
}
