package io.clientele.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same thing measured several times. */
public final class Runs {

    private final String what;
    private final String unit;
    private final List<Double> values = new ArrayList<>();

    public Runs(String what, String unit) {
        this.what = what;
        this.unit = unit;
    }

    public void add(double value) {
        values.add(value);
        System.out.printf(Locale.ROOT, "%-44s %,12.1f %s%n", what, value, unit);
    }

    public double median() {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public void summarise() {
        System.out.printf(Locale.ROOT, "%-44s %,12.1f %s (median of %d)%n", what, median(), unit, values.size());
    }

    static double seconds(long sinceNanos) {
        return (System.nanoTime() - sinceNanos) / 1e9;
    }
}
