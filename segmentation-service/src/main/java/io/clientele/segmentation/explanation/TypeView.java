package io.clientele.segmentation.explanation;

import java.util.List;

/**
 * Whether one of the twelve types fits, and why.
 *
 * @param compared each value beside its threshold
 * @param wouldChangeIf in words
 */
record TypeView(String type, boolean isMark, boolean holds, List<ComparedView> compared, String wouldChangeIf) {

    /** All in words. */
    record ComparedView(String what, String value, String threshold, boolean holds) {}
}
