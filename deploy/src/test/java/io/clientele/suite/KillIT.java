package io.clientele.suite;

import static io.clientele.bench.suite.CampaignUnderWay.kills;
import static io.clientele.bench.suite.CampaignUnderWay.terminations;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.bench.suite.CampaignUnderWay.Trouble;
import io.clientele.bench.suite.CampaignsInTrouble;
import io.clientele.bench.suite.KillsAmongTwo;
import io.clientele.bench.suite.Verdict;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A few ends of senders in every build; the full number is measured by the reliability bench. */
class KillIT {

    /** Two for each of sixteen connections. */
    private static final int UNKNOWN_A_KILL = 32;

    private static CampaignsInTrouble campaigns;

    @BeforeAll
    static void start() throws IOException {
        campaigns = new CampaignsInTrouble(1500);
    }

    @AfterAll
    static void stop() throws IOException {
        campaigns.close();
    }

    @Test
    void aCampaignThatIsKilledReachesNobodyTwiceAndLosesNobodyUnlisted() throws Exception {
        holdsUnder(kills(2), 2 * UNKNOWN_A_KILL);
    }

    @Test
    void aSenderThatIsToldToEndLeavesNothingInDoubt() throws Exception {
        holdsUnder(terminations(2), 0);
    }

    @Test
    void ofTwoSendersEachMayDieAndTheOtherFinishes() throws Exception {
        holdsUnder(new KillsAmongTwo(2), 2 * UNKNOWN_A_KILL);
    }

    private static void holdsUnder(Trouble trouble, int mostUnknown) throws Exception {
        var outcome = campaigns.send(150, trouble);

        assertThat(outcome.verdicts(mostUnknown)).allMatch(Verdict::holds);
    }
}
