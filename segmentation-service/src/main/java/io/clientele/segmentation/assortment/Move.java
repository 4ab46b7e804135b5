package io.clientele.segmentation.assortment;

/**
 * A way onwards: to a higher plan, or from something ready made to a service.
 *
 * @param moved who began with the other on a later day than with the product
 * @param back the other way round
 * @param began who ever began with the product
 */
record Move(int place, Named product, Named other, long moved, long back, long began) {}
