package io.clientele.outreach.audience;

/** Which insights a mail asks for: those that it doesn't are not asked of segmentation-service. */
public record Wanted(boolean relationships, boolean offers) {}
