package io.clientele.segmentation.dimension;

/** One side of a relationship, and how much it weighs where a business has not said otherwise. */
public enum Dimension {
    STEADY_INCOME(Axis.TIE, 20),
    DEPENDABILITY(Axis.TIE, 15),
    REQUIREMENTS(Axis.SERVICE, 15),
    DEPTH(Axis.SERVICE, 15),
    SUPPORT(Axis.SERVICE, 10),
    EXCLUSIVITY(Axis.SERVICE, 10),
    SALES_PROCESS(Axis.SERVICE, 5),
    CONTRACT(Axis.SERVICE, 10);

    private final Axis axis;
    private final int usualWeight;

    Dimension(Axis axis, int usualWeight) {
        this.axis = axis;
        this.usualWeight = usualWeight;
    }

    public Axis axis() {
        return axis;
    }

    public int usualWeight() {
        return usualWeight;
    }
}
