package io.clientele.segmentation.population;

import io.clientele.segmentation.persona.Trait;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * How a population is made up by one trait.
 *
 * @param source where that is from, such as a census
 */
record Population(Trait trait, String source, List<Part> shares, String setBy, Instant setAt) {

    /** @param share of all, 0 to 1 */
    record Part(String value, BigDecimal share) {}
}
