package io.clientele.segmentation.column;

import io.clientele.segmentation.question.Known;
import java.util.BitSet;
import java.util.Map;

/** Several names of each: the places of those who have it, by name. */
record Names(int people, Map<String, int[]> having) implements Column {

    private static final int[] NOBODY = {};

    @Override
    public BitSet holding(Known asked) {
        if (!(asked instanceof Known.Among among)) {
            throw new IllegalArgumentException("Not of names: " + asked);
        }
        var holding = new BitSet(people);
        for (int place : having.getOrDefault(among.name(), NOBODY)) {
            holding.set(place);
        }
        if (!among.is()) {
            holding.flip(0, people);
        }
        return holding;
    }
}
