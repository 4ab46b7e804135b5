package io.clientele.segmentation.recommendation;

import java.util.List;
import java.util.UUID;

/**
 * What to offer one person.
 *
 * @param withheld whether nothing may be said of them, since they object to it or work here
 * @param items the best first
 * @param usual what they buy most, of late more than long ago
 */
record Offer(UUID profileId, boolean withheld, List<Recommendation> items, List<Usual> usual) {}
