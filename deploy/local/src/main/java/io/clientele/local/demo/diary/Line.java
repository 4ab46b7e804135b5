package io.clientele.local.demo.diary;

import io.clientele.local.demo.world.Facts;
import io.clientele.local.demo.world.Product;
import java.math.BigDecimal;
import java.util.Map;

/** So many of one product, each at what is paid for it. */
record Line(Product product, int quantity, BigDecimal price) {

    BigDecimal sum() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }

    BigDecimal listSum() {
        return product.price().multiply(BigDecimal.valueOf(quantity));
    }

    /** Exact: a part of a cent is kept. */
    Line lessPercent(int percent) {
        return new Line(product, quantity, product.price().multiply(BigDecimal.valueOf(100L - percent, 2)));
    }

    Map<String, Object> facts() {
        return Facts.of(
                "product_id", product.sku(),
                "sku", product.sku(),
                "name", product.name(),
                "category", product.category(),
                "kind", product.kind(),
                "quantity", quantity,
                "price", price);
    }
}
