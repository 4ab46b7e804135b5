package io.clientele.segmentation.question;

import java.util.Map;

/** A statement in SQL with named parameters, and their values. */
public record Question(String text, Map<String, Object> parameters) {}
