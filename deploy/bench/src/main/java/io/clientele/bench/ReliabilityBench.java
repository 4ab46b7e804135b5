package io.clientele.bench;

import static io.clientele.bench.suite.ImportUnderKills.Kill.afterBytes;
import static io.clientele.bench.suite.ImportUnderKills.Kill.afterPurchases;

import io.clientele.bench.suite.CampaignUnderKills;
import io.clientele.bench.suite.ImportUnderKills;
import io.clientele.bench.suite.ImportUnderKills.Kill;
import java.util.List;

/**
 * Twenty kills during campaigns: what was lost, what came twice, what is listed as unknown. Twenty during imports: what three
 * parties know of the orders. And a file of a gigabyte: what it takes to read it.
 */
final class ReliabilityBench implements Measurement {

    private static final int CAMPAIGNS = 4;
    private static final int KILLS_EACH = 5;

    private static final int IMPORTS = 4;
    private static final List<Kill> KILLS = List.of(
            afterBytes(1_500_000, "profile-service"),
            afterBytes(4_500_000, "postgres"),
            afterPurchases(3_000, "profile-service"),
            afterPurchases(8_000, "postgres"),
            afterPurchases(13_000, "profile-service"));

    @Override
    public void run() throws Exception {
        campaigns();
        imports();
        BigFile.gigabyte();
    }

    private static void campaigns() throws Exception {
        var unknown = 0L;
        for (int campaign = 0; campaign < CAMPAIGNS; campaign++) {
            var outcome = CampaignUnderKills.run(2000, 200, KILLS_EACH);
            System.out.printf(
                    "campaign of %d killed %d times: %d sent, %d unknown, %d twice, %d seen yet not listed, %d lost%n",
                    outcome.planned(),
                    KILLS_EACH,
                    outcome.sent(),
                    outcome.unknown(),
                    outcome.twice(),
                    outcome.seenButNotListed(),
                    outcome.lost());
            unknown += outcome.unknown();
        }
        System.out.printf("%.2f unknown a kill%n", (double) unknown / (CAMPAIGNS * KILLS_EACH));
    }

    private static void imports() {
        for (int run = 0; run < IMPORTS; run++) {
            var outcome = ImportUnderKills.run(KILLS);
            System.out.printf("import killed %d times: %s%n", KILLS.size(), outcome.counts());
            System.out.printf(
                    "  kept %s, told %s, %d told again, known %s%n",
                    outcome.kept(), outcome.told(), outcome.toldAgain(), outcome.known());
        }
    }
}
