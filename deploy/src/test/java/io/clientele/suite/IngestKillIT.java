package io.clientele.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.bench.suite.IngestUnderKills;
import io.clientele.bench.suite.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few kills in every build; the full number is measured by {@code bench reliability ingest}. */
class IngestKillIT {

    @Test
    void whatWasAcknowledgedIsThereOnceWhoeverDies() {
        var outcome = IngestUnderKills.run(
                List.of("profile-service", "postgres", "segmentation-service", "profile-service", "profile-service"));

        assertThat(outcome.verdicts()).allMatch(Verdict::holds);
    }
}
