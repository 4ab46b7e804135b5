package io.clientele.segmentation.assortment;

/** A product by its name. */
record Named(String sku, String name) {}
