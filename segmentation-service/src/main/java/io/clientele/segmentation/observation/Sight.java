package io.clientele.segmentation.observation;

import io.clientele.segmentation.type.TypeRules;

/**
 * By what people are looked at.
 *
 * @param usualGap the business's median of days between purchases, at least 1
 * @param usualDecisionDays the business's, from first contact to decision
 */
public record Sight(TypeRules rules, double usualGap, double usualDecisionDays) {}
