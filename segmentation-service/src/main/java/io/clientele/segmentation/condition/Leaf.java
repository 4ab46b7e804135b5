package io.clientele.segmentation.condition;

/**
 * How a question that is made of no other is answered in SQL for a person {@code p}.
 *
 * @param join what is joined for it, a set with at most one row a person; may be empty
 * @param value what is looked at, as text, to show
 * @param test whether it holds: never null
 */
record Leaf(String join, String value, String test) {}
