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

    boolean isOfOrder() {
        return switch (this) {
            case ABOVE, AT_LEAST, BELOW, AT_MOST -> true;
            default -> false;
        };
    }
}
