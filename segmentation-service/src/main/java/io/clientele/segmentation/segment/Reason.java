package io.clientele.segmentation.segment;

import io.clientele.segmentation.condition.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a segment's condition says of one person.
 *
 * @param value what was looked at, as text; null if there is nothing, or if the part is made of others
 */
public record Reason(
        String path, Condition condition, @Nullable String value, boolean holds) {}
