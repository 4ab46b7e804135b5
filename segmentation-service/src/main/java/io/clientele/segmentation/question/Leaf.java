package io.clientele.segmentation.question;

/**
 * How a condition that is made of no other is answered in SQL for a person {@code p}.
 *
 * @param value what is looked at, as text, to show
 * @param test whether it holds: never null
 */
record Leaf(String value, String test) {}
