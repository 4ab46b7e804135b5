package io.clientele.segmentation.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.segmentation.condition.Window;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationTest {

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
    void aWindowBeginsWithTheLocalDay(Instant now, ZoneId zone, Period within, Instant start) {
        assertThat(new Situation(now, false, false, zone, "EUR").start(new Window(within, null, null)))
                .isEqualTo(start);
    }

    @Test
    void aWindowBeginsWhereItIsToldTo() {
        var situation = new Situation(Worlds.NOW, false, false, World.ZONE, "EUR");

        assertThat(situation.start(new Window(null, Instant.EPOCH, null))).isEqualTo(Instant.EPOCH);
        assertThat(situation.start(new Window(null, null, Instant.EPOCH))).isNull();
    }
}
