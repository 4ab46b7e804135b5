package io.clientele.bench;

import io.clientele.bench.suite.IngestUnderKills;
import io.clientele.bench.suite.Verdict;
import java.util.List;
import java.util.stream.IntStream;

/** A hundred kills of profile-service, twenty of PostgreSQL and twenty of the feed's reader while events come in. */
final class IngestReliabilityBench implements Measurement {

    private static final int ROUNDS = 20;

    @Override
    public void run() throws Exception {
        var kills = IntStream.range(0, ROUNDS)
                .boxed()
                .flatMap(round -> List.of(
                        "profile-service",
                        "profile-service",
                        "segmentation-service",
                        "profile-service",
                        "postgres",
                        "profile-service",
                        "profile-service")
                        .stream())
                .toList();
        var broken = Verdict.broken(
                "events, " + kills.size() + " kills",
                IngestUnderKills.run(kills).verdicts());
        if (broken > 0) {
            throw new Violation(broken + " promises were broken");
        }
    }
}
