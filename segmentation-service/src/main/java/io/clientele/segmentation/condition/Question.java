package io.clientele.segmentation.condition;

import java.util.Map;

/** A statement in SQL with named parameters, and their values. */
public record Question(String text, Map<String, Object> parameters) {}
