package io.clientele.segmentation.rfm;

import java.util.HashSet;
import java.util.List;

/** Names for scores, of which the first that fits holds. */
public final class Names {

    public static final String OTHERS = "Others";

    /** As package rfm of R has them, in its order. */
    public static final List<NamedRange> USUAL = List.of(
            NamedRange.of("Champions", 4, 5, 4, 5, 4, 5),
            NamedRange.of("Loyal Customers", 2, 5, 3, 5, 3, 5),
            NamedRange.of("Potential Loyalist", 3, 5, 1, 3, 1, 3),
            NamedRange.of("New Customers", 4, 5, 1, 1, 1, 1),
            NamedRange.of("Promising", 3, 4, 1, 1, 1, 1),
            NamedRange.of("Need Attention", 2, 3, 2, 3, 2, 3),
            NamedRange.of("About To Sleep", 2, 3, 1, 2, 1, 2),
            NamedRange.of("At Risk", 1, 2, 2, 5, 2, 5),
            NamedRange.of("Can't Lose", 1, 1, 4, 5, 4, 5),
            NamedRange.of("Lost", 1, 2, 1, 2, 1, 2));

    private Names() {}

    public static String of(Scores scores) {
        return USUAL.stream()
                .filter(range -> range.has(scores))
                .map(NamedRange::name)
                .findFirst()
                .orElse(OTHERS);
    }

    /** Those that nobody can have, since another fits before: whoever set the order may not have meant that. */
    public static List<String> unreachable(List<NamedRange> names) {
        var reached = new HashSet<String>();
        for (int r = 1; r <= 5; r++) {
            for (int f = 1; f <= 5; f++) {
                for (int m = 1; m <= 5; m++) {
                    var scores = new Scores(r, f, m);
                    names.stream()
                            .filter(range -> range.has(scores))
                            .findFirst()
                            .ifPresent(range -> reached.add(range.name()));
                }
            }
        }
        return names.stream()
                .map(NamedRange::name)
                .filter(name -> !reached.contains(name))
                .toList();
    }
}
