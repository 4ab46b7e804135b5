package io.clientele.bench;

import io.clientele.bench.hostile.Assault;
import io.clientele.bench.hostile.Standing;
import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A hundred thousand malformed and hostile requests; what lives on the heaps is the same after them as after ten thousand. */
final class HostileBench implements Measurement {

    private static final List<String> SERVICES = List.of("profile-service", "segmentation-service", "outreach-service");
    private static final int WARM = 10_000;
    private static final int ALL = 100_000;
    private static final double MOST_GROWTH = .05;
    private static final long SEED = Long.getLong("hostile.seed", 26);

    @Override
    public void run() throws Exception {
        try (var suite = RunningSuite.start(World.settings("127.0.0.1:9"))) {
            System.out.printf("seed %d%n", SEED);
            var assault = new Assault(suite, SEED, Standing.in(suite));
            assault.until(WARM);
            var before = heaps(suite);
            long begun = System.nanoTime();
            assault.until(ALL / 2);
            var halfway = heaps(suite);
            assault.until(ALL);
            System.out.printf("%,.0f requests/s%n", (ALL - WARM) / ((System.nanoTime() - begun) / 1e9));
            var after = heaps(suite);
            System.out.println("answers " + assault.statuses());
            judge(assault.findings(), before, halfway, after);
        }
    }

    private static void judge(
            List<String> findings,
            Map<String, Map<String, Long>> before,
            Map<String, Map<String, Long>> halfway,
            Map<String, Map<String, Long>> after)
            throws Violation {
        var grown = 0;
        for (var service : SERVICES) {
            var growth = (double) sum(after.get(service)) / sum(before.get(service)) - 1;
            System.out.printf(
                    "%s: %,d bytes live after %,d requests, %,d after %,d, %,d after %,d: %+.1f %%%n",
                    service,
                    sum(before.get(service)),
                    WARM,
                    sum(halfway.get(service)),
                    ALL / 2,
                    sum(after.get(service)),
                    ALL,
                    growth * 100);
            if (growth > MOST_GROWTH) {
                grown++;
                sayWhatGrew(before.get(service), after.get(service));
            }
        }
        findings.forEach(System.out::println);
        if (!findings.isEmpty() || grown > 0) {
            throw new Violation(findings.size() + " kinds of wrong answers, " + grown + " heaps that grew");
        }
    }

    private static void sayWhatGrew(Map<String, Long> before, Map<String, Long> after) {
        after.entrySet().stream()
                .map(now -> Map.entry(now.getKey(), now.getValue() - before.getOrDefault(now.getKey(), 0L)))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(10)
                .forEach(more -> System.out.printf("    %+,d of %s%n", more.getValue(), more.getKey()));
    }

    private static long sum(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Map<String, Long>> heaps(RunningSuite suite) {
        var heaps = new HashMap<String, Map<String, Long>>();
        SERVICES.forEach(service -> heaps.put(service, suite.processes().live(service)));
        return heaps;
    }
}
