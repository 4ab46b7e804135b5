package io.clientele.outreach.console.worths;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;

/** A back-test as pairs of bars: what was expected of buyers on average, and what they did. */
@TemplateData
public record Plot(List<Pair> pairs) {

    /** Lengths in percent of the longest. */
    @TemplateData
    public record Pair(
            String label, long buyers, String expected, String actual, long expectedLength, long actualLength) {}

    private static final int MANY = 7;

    static Plot of(List<Model.Group> groups) {
        double longest = groups.stream()
                .mapToDouble(group -> Math.max(group.expected(), group.actual()))
                .max()
                .orElse(1);
        return new Plot(groups.stream()
                .map(group -> pair(group, Math.max(longest, 1e-9)))
                .toList());
    }

    private static Pair pair(Model.Group group, double longest) {
        return new Pair(
                group.from() + (group.from() == MANY ? "+" : ""),
                group.buyers(),
                String.format(Locale.ROOT, "%.2f", group.expected()),
                String.format(Locale.ROOT, "%.2f", group.actual()),
                Math.round(100 * group.expected() / longest),
                Math.round(100 * group.actual() / longest));
    }
}
