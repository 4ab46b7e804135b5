package io.clientele.outreach.console.recommendations;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Pairs as points in a field of 100 by 50, both ways by powers: to the right the more people keep both, upwards the more
 * often as if by chance.
 */
@TemplateData
public final class Plot {

    @TemplateData
    public record Point(String x, String y, Pair pair) {}

    private final List<Pair> pairs;

    Plot(List<Pair> pairs) {
        this.pairs = pairs;
    }

    public List<Point> points() {
        return pairs.stream()
                .map(pair ->
                        new Point(number(at(pair, Pair::together, 100)), number(50 - at(pair, Pair::lift, 50)), pair))
                .toList();
    }

    public long least() {
        return pairs.stream().mapToLong(Pair::together).min().orElse(0);
    }

    public long most() {
        return pairs.stream().mapToLong(Pair::together).max().orElse(0);
    }

    public String highest() {
        return String.format(
                Locale.ROOT,
                "%.0f",
                pairs.stream().mapToDouble(Pair::lift).max().orElse(1));
    }

    public String lowest() {
        return String.format(
                Locale.ROOT,
                "%.0f",
                pairs.stream().mapToDouble(Pair::lift).min().orElse(1));
    }

    private double at(Pair pair, ToDoubleFunction<Pair> of, double length) {
        double low = Math.log(pairs.stream().mapToDouble(of).min().orElse(1));
        double high = Math.log(pairs.stream().mapToDouble(of).max().orElse(1));
        return high <= low ? length / 2 : length * (Math.log(of.applyAsDouble(pair)) - low) / (high - low);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
