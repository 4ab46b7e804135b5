package io.clientele.bench;

import static java.util.Collections.nCopies;

import io.clientele.bench.suite.IngestUnderKills;
import io.clientele.bench.suite.Verdict;

/** Five hundred kills of the feed's reader while events and orders come in. */
final class FeedReliabilityBench implements Measurement {

    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("CLIENTELE_BENCH_KILLS", "500"));

    @Override
    public void run() throws Exception {
        var broken = Verdict.broken(
                "the feed, " + KILLS + " kills of who reads it",
                IngestUnderKills.run(nCopies(KILLS, IngestUnderKills.READER)).verdicts());
        if (broken > 0) {
            throw new Violation(broken + " promises were broken");
        }
    }
}
