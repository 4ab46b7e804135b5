package io.clientele.segmentation.condition;

/** What is counted as having happened under an event's name: orders are kept as purchases, all else as events. */
final class Facts {

    private static final String SOLD = "Order Completed";
    private static final String RETURNED = "Order Refunded";

    private Facts() {}

    static boolean isOrder(String event) {
        return SOLD.equals(event) || RETURNED.equals(event);
    }

    /** The rows of that name, to be followed by more conditions. */
    static String rows(String event, Parameters parameters) {
        return switch (event) {
            case SOLD -> "reading.purchase f where not f.refund";
            case RETURNED -> "reading.purchase f where f.refund";
            default -> "reading.event f where f.name = " + parameters.add(event);
        };
    }
}
