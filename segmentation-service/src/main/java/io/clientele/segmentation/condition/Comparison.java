package io.clientele.segmentation.condition;

/** How a value stands to the one asked for. */
public enum Comparison {
    EQUAL("="),
    NOT_EQUAL("<>"),
    ABOVE(">"),
    AT_LEAST(">="),
    BELOW("<"),
    AT_MOST("<="),
    ONE_OF(""),
    CONTAINS(""),
    SET(""),
    NOT_SET("");

    private final String operator;

    Comparison(String operator) {
        this.operator = operator;
    }

    /** The SQL operator between two numbers, of those that compare numbers. */
    public String operator() {
        return operator;
    }

    public boolean comparesNumbers() {
        return !operator.isEmpty();
    }

    /** Whether it holds of a value that compares so to the one asked for: below 0, 0 or above 0. */
    public boolean of(int sign) {
        return switch (this) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case ABOVE -> sign > 0;
            case AT_LEAST -> sign >= 0;
            case BELOW -> sign < 0;
            case AT_MOST -> sign <= 0;
            case ONE_OF, CONTAINS, SET, NOT_SET -> throw new IllegalArgumentException("Not of order: " + this);
        };
    }

    boolean isOfOrder() {
        return switch (this) {
            case ABOVE, AT_LEAST, BELOW, AT_MOST -> true;
            default -> false;
        };
    }
}
