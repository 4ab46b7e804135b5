package io.clientele.suite;

import static io.clientele.bench.suite.IngestUnderKills.READER;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.bench.suite.IngestUnderKills;
import io.clientele.bench.suite.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A few kills in every build; the full number is measured by {@code bench reliability ingest} and {@code feed}. */
class IngestKillIT {

    private static final List<String> WRITER_AND_READERS = List.of("profile-service", READER, READER);

    @Test
    void whatWasAcknowledgedIsThereOnceWhoeverDies() {
        var kills = Stream.concat(
                        Stream.of("postgres"),
                        nCopies(5, WRITER_AND_READERS).stream().flatMap(List::stream))
                .toList();

        assertThat(IngestUnderKills.run(kills).verdicts()).allMatch(Verdict::holds);
    }
}
