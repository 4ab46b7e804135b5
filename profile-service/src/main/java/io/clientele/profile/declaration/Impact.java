package io.clientele.profile.declaration;

import java.util.List;

/**
 * What a declaration would mean for the values that people have: those that do not fit stay as they are.
 *
 * @param people who have a value
 * @param unfittingBefore how many of them have one that does not fit as it is declared now
 * @param unfittingAfter how many would have one
 * @param examples of values that would not fit, the most frequent first
 */
record Impact(long people, long unfittingBefore, long unfittingAfter, List<Example> examples) {

    /** @param people how many have it */
    record Example(String value, long people, String message) {}
}
