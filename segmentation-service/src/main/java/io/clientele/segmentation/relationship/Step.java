package io.clientele.segmentation.relationship;

import io.clientele.segmentation.dimension.Dimension;
import java.math.BigDecimal;

/**
 * One thing that would bring somebody nearer to what the business wants.
 *
 * @param gain points of Σ wᵢsᵢ over the weight of all dimensions, known or not: what is learned counts too
 * @param cost in minor units of the business's currency
 */
public record Step(Dimension dimension, Action action, BigDecimal gain, long cost) {}
