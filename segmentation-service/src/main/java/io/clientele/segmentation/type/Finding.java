package io.clientele.segmentation.type;

import java.util.List;

/**
 * Whether one type fits, and why.
 *
 * @param compared each value beside its threshold
 * @param wouldChangeIf in words
 */
public record Finding(String type, boolean isMark, boolean holds, List<Compared> compared, String wouldChangeIf) {

    public record Compared(String what, String value, String threshold, boolean holds) {}
}
