package io.clientele.segmentation.recommendation;

import io.clientele.segmentation.worth.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something to offer somebody.
 *
 * @param price of one, when it was last sold
 * @param url null where no page of products was said
 * @param because of which product that they have; null for a best-seller
 * @param of how many people …
 * @param part … how many of them
 * @param lift how many times as often as if it had nothing to do with it; null unless it goes with something
 * @param explanation why, in a sentence
 */
record Recommendation(
        String sku,
        String name,
        @Nullable String category,
        String kind,
        @Nullable Money price,
        @Nullable String url,
        Reason reason,
        @Nullable String because,
        long of,
        long part,
        @Nullable Double lift,
        String explanation) {}
