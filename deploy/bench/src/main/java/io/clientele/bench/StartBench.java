package io.clientele.bench;

import io.clientele.bench.suite.RunningSuite;
import java.util.Map;

/** From the command to a suite that is ready, on an empty home, and what its services then hold in memory. */
final class StartBench implements Measurement {

    private static final int RUNS = 3;

    @Override
    public void run() {
        var start = new Runs("up until ready", "s");
        var memory = new Runs("resident memory of the three services", "MB");
        for (int run = 0; run < RUNS; run++) {
            var began = System.nanoTime();
            try (var suite = RunningSuite.start(Map.of())) {
                start.add(Runs.seconds(began));
                memory.add(suite.processes().residentMegabytes());
            }
        }
        start.summarise();
        memory.summarise();
    }
}
