package io.clientele.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.bench.suite.ErasureUnderKills;
import io.clientele.bench.suite.Verdict;
import org.junit.jupiter.api.Test;

/** A few people and kills in every build; the full number is measured by the reliability bench. */
class ErasureKillIT {

    @Test
    void whoWantsToBeForgottenIsForgottenWhoeverIsKilledMeanwhile() {
        var outcome = ErasureUnderKills.run(10, 3, 7);

        assertThat(outcome.verdicts()).allMatch(Verdict::holds);
    }
}
