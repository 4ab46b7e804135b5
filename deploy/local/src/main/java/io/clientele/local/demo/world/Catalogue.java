package io.clientele.local.demo.world;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the business sells. */
public final class Catalogue {

    public static final String CURRENCY = "EUR";

    private static final Map<String, Product> BY_SKU = new LinkedHashMap<>();

    static {
        for (var row : Table.read("catalogue.tsv")) {
            BY_SKU.put(
                    row.get(0),
                    new Product(row.get(0), row.get(1), row.get(2), row.get(3), new BigDecimal(row.get(4))));
        }
    }

    private Catalogue() {}

    /** @throws IllegalArgumentException if we sell no such thing */
    public static Product get(String sku) {
        if (!BY_SKU.containsKey(sku)) {
            throw new IllegalArgumentException("Not in the catalogue: " + sku);
        }
        return BY_SKU.get(sku);
    }

    public static List<Product> in(String category) {
        return all().stream().filter(p -> p.category().equals(category)).toList();
    }

    public static Collection<Product> all() {
        return BY_SKU.values();
    }
}
