package io.clientele.segmentation.condition;

import java.util.List;

/** What is found of people by name, and the names that there are. */
public enum Verdicts {
    RELATIONSHIP("PROSPECT", "CUSTOMER", "BECOMING_CLIENT", "CLIENT"),
    DIRECTION("RISING", "STEADY", "COOLING", "DORMANT"),
    STAGE("CHURNED", "CHURNING", "LOYAL", "NEW", "DETERMINED", "WINDOW_SHOPPER", "ACTIVE", "PROSPECTIVE", "DISTANT"),
    MARK("ANGRY", "BRAND_ADVOCATE", "REFERRING", "PROMOTION_DRIVEN", "IMPULSE", "FOREIGN");

    private final List<String> names;

    Verdicts(String... names) {
        this.names = List.of(names);
    }

    public List<String> names() {
        return names;
    }
}
