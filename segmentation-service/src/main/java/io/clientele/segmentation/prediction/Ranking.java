package io.clientele.segmentation.prediction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well a figure tells those to whom something happened from the others. */
final class Ranking {

    /** @param happened whether it did */
    record Case(double figure, boolean happened) {}

    private Ranking() {}

    /**
     * The probability that one to whom it happened has the larger figure, equal ones counted half (the area under the ROC
     * curve; Mann and Whitney 1947): 0.5 says nothing. NaN if it happened to everybody or nobody.
     */
    static double auc(List<Case> cases) {
        var sorted = new ArrayList<>(cases);
        sorted.sort(Comparator.comparingDouble(Case::figure));
        double ranks = 0;
        long happened = 0;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            long here = 0;
            while (to < sorted.size() && sorted.get(to).figure == sorted.get(from).figure) {
                here += sorted.get(to++).happened ? 1 : 0;
            }
            ranks += here * (from + 1 + to) / 2.0;
            happened += here;
            from = to;
        }
        double others = sorted.size() - happened;
        return (ranks - happened * (happened + 1) / 2.0) / (happened * others);
    }
}
