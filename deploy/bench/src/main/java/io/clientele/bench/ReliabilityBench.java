package io.clientele.bench;

import io.clientele.bench.suite.CampaignUnderKills;
import java.util.Map;

/** Twenty kills during campaigns: what was lost, what came twice, what is listed as unknown. */
final class ReliabilityBench implements Measurement {

    private static final int CAMPAIGNS = 4;
    private static final int KILLS_EACH = 5;

    @Override
    public void run() throws Exception {
        var unknown = 0L;
        for (int campaign = 0; campaign < CAMPAIGNS; campaign++) {
            var outcome = CampaignUnderKills.run(2000, 200, KILLS_EACH);
            System.out.println(Map.of(
                    "planned", outcome.planned(),
                    "sent", outcome.sent(),
                    "unknown", outcome.unknown(),
                    "twice", outcome.twice(),
                    "seen by the sink, yet not listed", outcome.seenButNotListed(),
                    "neither sent nor listed", outcome.lost()));
            unknown += outcome.unknown();
        }
        System.out.printf("%.2f unknown a kill%n", (double) unknown / (CAMPAIGNS * KILLS_EACH));
    }
}
