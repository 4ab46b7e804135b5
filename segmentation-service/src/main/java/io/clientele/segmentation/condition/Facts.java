package io.clientele.segmentation.condition;

/** What is counted as having happened under an event's name: orders are kept as purchases, all else as events. */
public enum Facts {
    SALES,
    RETURNS,
    EVENTS;

    public static Facts of(String event) {
        return switch (event) {
            case "Order Completed" -> SALES;
            case "Order Refunded" -> RETURNS;
            default -> EVENTS;
        };
    }
}
