package io.clientele.segmentation.type;

import java.util.List;

/**
 * Whether one type fits, and why.
 *
 * @param compared each value beside its threshold
 * @param wouldChange what would make it otherwise …
 * @param numbers … with these in its sentence
 */
public record Finding(
        Enum<?> type,
        boolean isMark,
        boolean holds,
        List<Compared> compared,
        Change wouldChange,
        List<Integer> numbers) {

    /** The same where another is said to fit in its place. */
    Finding holding(boolean now) {
        return new Finding(type, isMark, now, compared, wouldChange, numbers);
    }

    /** What would change whether a type fits. */
    public enum Change {
        COMPLAINT_CLOSED,
        COMPLAINS,
        RECOMMENDS_LESS,
        RECOMMENDS_IN_PUBLIC,
        NO_REFERRAL,
        REFERS,
        SHARE_PASSES,
        LOOKS_LONGER,
        MOVES,
        BUYS,
        BUYS_LATE,
        BUYS_OFTEN,
        BUYS_ON_ANOTHER_DAY,
        BASKET_IS_OLD,
        FILLS_A_BASKET,
        OUT_OF_TOUCH
    }
}
