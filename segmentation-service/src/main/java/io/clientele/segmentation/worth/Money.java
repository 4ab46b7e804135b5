package io.clientele.segmentation.worth;

/** @param amount minor units */
public record Money(long amount, String currency) {}
