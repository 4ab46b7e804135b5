package io.clientele.segmentation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @ParameterizedTest
    @CsvSource({
        "2011-12-10T00:30:00Z, Europe/London,  P0D,  2011-12-10T00:00:00Z",
        "2011-12-10T00:30:00Z, Europe/London,  P90D, 2011-09-10T23:00:00Z", // summer time then
        "2011-12-10T00:30:00Z, UTC,            P90D, 2011-09-11T00:00:00Z",
        "2011-12-10T00:30:00Z, Asia/Bangkok,   P1D,  2011-12-08T17:00:00Z",
        "2011-12-10T20:00:00Z, Asia/Bangkok,   P1D,  2011-12-09T17:00:00Z", // tomorrow there
        "2024-03-31T12:00:00Z, UTC,            P1M,  2024-02-29T00:00:00Z",
        "2018-11-04T12:00:00Z, America/Sao_Paulo, P0D, 2018-11-04T03:00:00Z" // a day without a midnight
    })
    void beginsWithTheLocalDay(Instant now, ZoneId zone, Period within, Instant start) {
        assertThat(new Window(within, null, null).start(new Situation(now, false, zone, "EUR")))
                .isEqualTo(start);
    }

    @Test
    void beginsWhereItIsToldTo() {
        var situation = new Situation(Worlds.NOW, false, World.ZONE, "EUR");

        assertThat(new Window(null, Instant.EPOCH, null).start(situation)).isEqualTo(Instant.EPOCH);
        assertThat(new Window(null, null, Instant.EPOCH).start(situation)).isNull();
    }
}
