package io.clientele.bench.segment;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.HdrHistogram.Histogram;

/** How long something took, time after time. */
final class Waits {

    private final Histogram micros = new Histogram(3);

    <T> T of(Callable<T> work) throws Exception {
        long began = System.nanoTime();
        var done = work.call();
        add((System.nanoTime() - began) / 1000);
        return done;
    }

    void add(long taken) {
        micros.recordValue(Math.max(0, taken));
    }

    double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }

    void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "%-46s p50 %9.1f ms   p99 %9.1f ms   of %d%n",
                what,
                millis(50),
                millis(99),
                micros.getTotalCount());
    }
}
