package io.clientele.segmentation.movement;

/** Where somebody stands in the flow of relationships: what they are, unless they are about to go or gone. */
public enum Place {
    /** Was not known before. */
    NEW,
    PROSPECT,
    CUSTOMER,
    BECOMING_CLIENT,
    CLIENT,
    /** Their ties loosen, whatever they are. */
    COOLING,
    /** Their usual gap has passed so often that they are gone. */
    LOST;

    /** Of a row with a stage, a direction and a relationship. */
    static final String OF_A_ROW = """
            case when stage = 'CHURNED' then 'LOST' when direction = 'COOLING' then 'COOLING' else relationship end""";
}
