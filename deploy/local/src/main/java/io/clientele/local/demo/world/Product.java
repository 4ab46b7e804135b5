package io.clientele.local.demo.world;

import java.math.BigDecimal;

/** Something we sell, at its list price in euros; {@code kind} is one of the API's. */
public record Product(String sku, String name, String category, String kind, BigDecimal price) {}
