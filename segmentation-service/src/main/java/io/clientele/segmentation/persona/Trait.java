package io.clientele.segmentation.persona;

/** What is looked at of people. Nothing of the special categories of data (GDPR, article 9) is, and no text that they wrote. */
public enum Trait {
    /** Years, in bands. */
    AGE(true, true),
    GENDER(true, false),
    COUNTRY(true, false),
    LANGUAGE(true, false),
    INCOME(true, false),
    /** How many orders they ever made. */
    ORDERS(false, true),
    /** What an order comes to, in major units of the business's currency, in bands that grow by powers. */
    AVERAGE(false, true),
    /** Days since the last order. */
    LAST(false, true),
    /** What they bought most often. */
    CATEGORY(false, false),
    /** How many of their orders were at a discount: NEVER, SOMETIMES, MOSTLY. */
    DISCOUNTS(false, true),
    RELATIONSHIP(false, false);

    private final boolean demographic;
    private final boolean ordered;

    Trait(boolean demographic, boolean ordered) {
        this.demographic = demographic;
        this.ordered = ordered;
    }

    /** Who they are, not what they do. */
    public boolean isDemographic() {
        return demographic;
    }

    /** Whether one value is nearer to another than a third. */
    public boolean isOrdered() {
        return ordered;
    }
}
