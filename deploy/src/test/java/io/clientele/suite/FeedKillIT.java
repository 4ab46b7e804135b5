package io.clientele.suite;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.bench.suite.IngestUnderKills;
import io.clientele.bench.suite.Verdict;
import org.junit.jupiter.api.Test;

/** A few kills in every build; the full number is measured by {@code bench reliability feed}. */
class FeedKillIT {

    @Test
    void whatIsKnownAndWhoIsInIsTheSameHoweverOftenTheReaderDies() {
        var outcome = IngestUnderKills.run(nCopies(10, IngestUnderKills.READER));

        assertThat(outcome.verdicts()).allMatch(Verdict::holds);
    }
}
