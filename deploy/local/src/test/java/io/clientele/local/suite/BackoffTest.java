package io.clientele.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration SHORT_LIFE = Duration.ofSeconds(2);

    @Test
    void pausesDoubleUpToHalfAMinute() {
        var backoff = new Backoff(Duration.ofSeconds(30));

        assertThat(Stream.generate(() -> backoff.after(SHORT_LIFE).toSeconds()).limit(7))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void aLongLifeIsANewBeginning() {
        var backoff = new Backoff(Duration.ofSeconds(30));
        backoff.after(SHORT_LIFE);
        backoff.after(SHORT_LIFE);

        assertThat(backoff.after(Duration.ofMinutes(2))).isEqualTo(Duration.ofSeconds(1));
    }
}
