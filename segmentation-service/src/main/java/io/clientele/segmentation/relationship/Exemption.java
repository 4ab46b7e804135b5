package io.clientele.segmentation.relationship;

/** Why somebody is not scored. */
public enum Exemption {
    /** They object to profiling or marketing, or their data may only be kept. */
    OBJECTION,
    /** They work here. */
    INTERNAL,
    /** They buy for an organisation, whose relationship it is. */
    PURCHASING_AGENT,
    /** They speak for an organisation, whose relationship it is. */
    CONTACT_PERSON,
    /** They use what another paid for. */
    CONSUMER
}
