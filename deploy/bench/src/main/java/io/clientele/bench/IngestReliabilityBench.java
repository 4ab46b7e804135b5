package io.clientele.bench;

import static java.util.Collections.nCopies;

import io.clientele.bench.suite.IngestUnderKills;
import io.clientele.bench.suite.Verdict;
import java.util.ArrayList;

/** A hundred kills of profile-service, twenty of PostgreSQL and two hundred of the feed's reader while events come in. */
final class IngestReliabilityBench implements Measurement {

    private static final int ROUNDS = 20;
    private static final int WRITERS_A_ROUND = 5;
    private static final int READERS_A_WRITER = 2;

    @Override
    public void run() throws Exception {
        var kills = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int nth = 0; nth < WRITERS_A_ROUND; nth++) {
                kills.add("profile-service");
                kills.addAll(nCopies(READERS_A_WRITER, IngestUnderKills.READER));
            }
            kills.add("postgres");
        }
        var broken = Verdict.broken(
                "events, " + kills.size() + " kills",
                IngestUnderKills.run(kills).verdicts());
        if (broken > 0) {
            throw new Violation(broken + " promises were broken");
        }
    }
}
