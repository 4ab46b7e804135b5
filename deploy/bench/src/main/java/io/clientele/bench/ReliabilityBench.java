package io.clientele.bench;

import static io.clientele.bench.suite.CampaignUnderWay.kills;
import static io.clientele.bench.suite.CampaignUnderWay.terminations;
import static io.clientele.bench.suite.ImportUnderKills.Kill.afterBytes;
import static io.clientele.bench.suite.ImportUnderKills.Kill.afterPurchases;

import io.clientele.bench.suite.CampaignsInTrouble;
import io.clientele.bench.suite.ErasureUnderKills;
import io.clientele.bench.suite.ImportUnderKills;
import io.clientele.bench.suite.ImportUnderKills.Kill;
import io.clientele.bench.suite.KillsAmongTwo;
import io.clientele.bench.suite.Verdict;
import java.util.List;

/**
 * Senders killed and told to end during campaigns, alone and two at a time; kills during imports, their undoing and
 * erasures; and a file of a gigabyte. Says of each promise whether it held.
 */
final class ReliabilityBench implements Measurement {

    private static final int CAMPAIGNS = 4;
    private static final int KILLS_EACH = 5;

    /** Two for each of sixteen connections. */
    private static final int UNKNOWN_A_KILL = 32;

    private static final int IMPORTS = 4;
    private static final List<Kill> KILLS = List.of(
            afterBytes(1_500_000, "profile-service"),
            afterBytes(4_500_000, "postgres"),
            afterPurchases(3_000, "profile-service"),
            afterPurchases(8_000, "postgres"),
            afterPurchases(13_000, "profile-service"));

    private static final List<String> UNDO_KILLS = List.of("profile-service", "postgres", "profile-service");

    private int violations;

    @Override
    public void run() throws Exception {
        campaigns();
        for (int run = 1; run <= IMPORTS; run++) {
            try (var retail = new ImportUnderKills()) {
                judge(
                        "import " + run + ", killed " + KILLS.size() + " times",
                        retail.bring(KILLS).verdicts());
                judge("its undo, killed " + UNDO_KILLS.size() + " times", retail.takeBack(UNDO_KILLS));
            }
        }
        forget();
        BigFile.gigabyte();
        end();
    }

    /** People are forgotten, by itself. */
    static void erasure() throws Violation {
        var one = new ReliabilityBench();
        one.forget();
        one.end();
    }

    private void forget() {
        judge(
                "200 people forgotten, killed 12 times",
                ErasureUnderKills.run(200, 12, 2011).verdicts());
    }

    private void end() throws Violation {
        if (violations > 0) {
            throw new Violation(violations + " promises were broken");
        }
    }

    private void campaigns() throws Exception {
        try (var campaigns = new CampaignsInTrouble(2000)) {
            for (int campaign = 1; campaign <= CAMPAIGNS; campaign++) {
                var outcome = campaigns.send(200, kills(KILLS_EACH));
                judge(
                        "campaign " + campaign + ", killed " + KILLS_EACH + " times",
                        outcome.verdicts(UNKNOWN_A_KILL * KILLS_EACH));
            }
            judge(
                    "campaign of two senders, " + KILLS_EACH + " killed",
                    campaigns.send(200, new KillsAmongTwo(KILLS_EACH)).verdicts(UNKNOWN_A_KILL * KILLS_EACH));
            judge(
                    "campaign told to end " + KILLS_EACH + " times",
                    campaigns.send(200, terminations(KILLS_EACH)).verdicts(0));
        }
    }

    private void judge(String what, List<Verdict> verdicts) {
        violations += Verdict.broken(what, verdicts);
    }
}
