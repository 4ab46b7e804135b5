package io.clientele.segmentation.rfm;

/** Each 1 to 5, 5 best: how recent the last order is, how many there are, what they come to. */
public record Scores(int recency, int frequency, int monetary) {}
