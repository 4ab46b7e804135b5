package io.clientele.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.bench.hostile.Assault;
import io.clientele.bench.hostile.Standing;
import io.clientele.bench.suite.RunningSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests made from the services' own documents, with something wrong in most: all are answered as documented, or refused with a problem. */
@ExtendWith(EmptySuite.class)
class HostileIT {

    private static final int REQUESTS = 2000;

    @Test
    void nothingThatIsSentMakesAServiceFailOrAnswerWhatItsDocumentDoesNotKnow(RunningSuite suite) throws Exception {
        var seed = Long.getLong("hostile.seed", 26);
        System.out.println("Hostile requests of seed " + seed);
        var assault = new Assault(suite, seed, Standing.in(suite));

        assault.until(REQUESTS);

        System.out.println("Answers " + assault.statuses());
        assertThat(assault.findings()).as("seed %d", seed).isEmpty();
    }
}
