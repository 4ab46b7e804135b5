package io.clientele.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.bench.suite.CampaignUnderKills;
import org.junit.jupiter.api.Test;

/** A few kills in every build; the full number is measured by the reliability bench. */
class KillIT {

    private static final int KILLS = 2;
    private static final int CONNECTIONS = 16;

    @Test
    void aCampaignThatIsKilledReachesNobodyTwiceAndLosesNobodyUnlisted() throws Exception {
        var outcome = CampaignUnderKills.run(1000, 200, KILLS);

        assertThat(outcome.planned()).isEqualTo(1000);
        assertThat(outcome.twice()).isZero();
        assertThat(outcome.seenButNotListed()).isZero();
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.sent() + outcome.unknown()).isEqualTo(1000);
        assertThat(outcome.unknown()).isLessThanOrEqualTo(KILLS * 2 * CONNECTIONS);
    }
}
