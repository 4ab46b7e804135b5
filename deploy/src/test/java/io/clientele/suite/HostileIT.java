package io.clientele.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.bench.hostile.Assault;
import io.clientele.bench.hostile.Standing;
import org.junit.jupiter.api.Test;

/**
 * Requests made from the services' own documents, with something wrong in most: all are answered as documented, or refused with
 * a problem. Those with nothing wrong change settings: so the suite is nobody else's.
 */
class HostileIT {

    private static final int REQUESTS = 2000;

    @Test
    void nothingThatIsSentMakesAServiceFailOrAnswerWhatItsDocumentDoesNotKnow() throws Exception {
        var seed = Long.getLong("hostile.seed", 26);
        System.out.println("Hostile requests of seed " + seed);
        try (var suite = EmptySuite.start()) {
            var assault = new Assault(suite, seed, Standing.in(suite));

            assault.until(REQUESTS);

            System.out.println("Answers " + assault.statuses());
            assertThat(assault.findings()).as("seed %d", seed).isEmpty();
        }
    }
}
