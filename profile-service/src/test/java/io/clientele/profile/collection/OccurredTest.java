package io.clientele.profile.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurredTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2024-05-01T23:30:00Z,      2024-05-02", // says nothing of where it was: the business's zone
        "2024-05-01T23:30:00-05:00, 2024-05-01",
        "2024-05-01T23:30:00+00:00, 2024-05-01"
    })
    void theDayIsThatOfItsOwnOffsetElseOfTheZone(String written, LocalDate day) {
        assertThat(Occurred.read(written, CLOCK).on(ZoneId.of("Asia/Bangkok"))).isEqualTo(day);
    }

    @Test
    void nothingSaidIsNow() {
        assertThat(Occurred.read(null, CLOCK).at()).isEqualTo(CLOCK.instant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2024-05-01",
                "2024-05-01T10:00:00",
                "2024-06-03T12:00:00Z",
                "0001-01-01T00:00:00Z",
                "+99999-01-01T00:00:00Z"
            })
    void whatIsNoInstantOrTooFarAwayIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Occurred.read(written, CLOCK));
    }
}
