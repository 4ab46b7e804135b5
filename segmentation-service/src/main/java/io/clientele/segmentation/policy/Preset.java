package io.clientele.segmentation.policy;

import static io.clientele.segmentation.dimension.Dimension.*;

import io.clientele.segmentation.dimension.Dimension;
import io.clientele.segmentation.dimension.Weights;
import io.clientele.segmentation.relationship.Relationship;
import java.util.Map;

/** A kind of business: what a relationship is made of there, and which one it lives by. */
public enum Preset {
    GENERAL(Relationship.CLIENT, Map.of()),
    RETAIL(Relationship.CUSTOMER, Map.of(STEADY_INCOME, 25, CONTRACT, 0, SALES_PROCESS, 5)),
    GROCERY(Relationship.CUSTOMER, Map.of(STEADY_INCOME, 30, DEPENDABILITY, 20, CONTRACT, 0, SALES_PROCESS, 0)),
    ONE_PRODUCT(Relationship.CUSTOMER, Map.of(CONTRACT, 0, SALES_PROCESS, 0)),
    WHOLESALE(Relationship.CUSTOMER, Map.of(STEADY_INCOME, 25, EXCLUSIVITY, 15)),
    PROFESSIONAL_SERVICES(Relationship.CLIENT, Map.of(DEPTH, 20, CONTRACT, 15)),
    STUDIO(Relationship.CLIENT, Map.of(REQUIREMENTS, 20, CONTRACT, 5)),
    SALON(Relationship.CLIENT, Map.of(DEPTH, 20, CONTRACT, 0)),
    BANK(Relationship.CLIENT, Map.of(DEPTH, 20, EXCLUSIVITY, 15)),
    SUBSCRIPTION(Relationship.CUSTOMER, Map.of(STEADY_INCOME, 30, SALES_PROCESS, 0)),
    SAAS(Relationship.CLIENT, Map.of(SUPPORT, 15, STEADY_INCOME, 25));

    private final Relationship target;
    private final Map<Dimension, Integer> weights;

    Preset(Relationship target, Map<Dimension, Integer> weights) {
        this.target = target;
        this.weights = weights;
    }

    Relationship target() {
        return target;
    }

    Weights weights() {
        return new Weights(weights);
    }
}
