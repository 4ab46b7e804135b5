package io.clientele.profile.merging;

import java.util.ArrayList;
import java.util.List;

/**
 * What would have become of a survivor if one of its merges had not been made.
 *
 * @param survivor as it would be now
 * @param later the merges that came after, as they would have been
 */
record Without(Life survivor, List<Merged> later) {

    /**
     * Goes through all that happened since: what was said in between is said again, and each later duplicate fills the gaps
     * that there would have been. A value that was said again, though it was known by then, goes with who brought it.
     *
     * @param later the merges of the same survivor that came after and stand, the oldest first
     */
    static Without merge(Merged gone, List<Merged> later, Life present) {
        var was = gone.madeOne();
        var would = gone.survivor();
        var rewritten = new ArrayList<Merged>();
        for (var merge : later) {
            var before = would.changedAs(was, merge.survivor());
            would = before.with(merge.duplicate(), merge.choices());
            was = merge.madeOne();
            rewritten.add(merge.as(before, would));
        }
        return new Without(would.changedAs(was, present), rewritten);
    }
}
