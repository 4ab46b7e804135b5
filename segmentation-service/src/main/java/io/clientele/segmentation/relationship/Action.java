package io.clientele.segmentation.relationship;

import io.clientele.segmentation.dimension.Dimension;

/** Something to do for one relationship, and what it usually costs in hundredths of the currency's unit. */
public enum Action {
    ASSIGN_ACCOUNT_MANAGER(Dimension.DEPTH, 6000),
    ASK_ONE_QUESTION(Dimension.REQUIREMENTS, 100),
    OFFER_CONSULTATION(Dimension.SUPPORT, 4000),
    OFFER_CONTRACT(Dimension.CONTRACT, 3000),
    ASK_FOR_EXCLUSIVITY(Dimension.EXCLUSIVITY, 500),
    REMIND_BEFORE_EXPECTED_DATE(Dimension.DEPENDABILITY, 20),
    SECOND_ORDER_OFFER(Dimension.STEADY_INCOME, 500);

    private final Dimension dimension;
    private final int usualCost;

    Action(Dimension dimension, int usualCost) {
        this.dimension = dimension;
        this.usualCost = usualCost;
    }

    public Dimension dimension() {
        return dimension;
    }

    public int usualCost() {
        return usualCost;
    }
}
