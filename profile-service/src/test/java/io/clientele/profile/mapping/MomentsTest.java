package io.clientele.profile.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final ZoneId BUSINESS = ZoneId.of("Asia/Bangkok");

    @ParameterizedTest
    @CsvSource({
        "2010-12-01T08:26:00,          Europe/London, 2010-12-01T08:26:00Z, 2010-12-01",
        "2011-07-01T08:26:00,          Europe/London, 2011-07-01T07:26:00Z, 2011-07-01",
        "2010-12-01 08:26,             Europe/London, 2010-12-01T08:26:00Z, 2010-12-01",
        "2010-12-01T23:30:00-05:00,    Europe/London, 2010-12-02T04:30:00Z, 2010-12-01",
        "2010-12-01T23:30:00.125Z,     Asia/Bangkok,  2010-12-01T23:30:00.125Z, 2010-12-01",
        "2010-12-01,                   Europe/London, 2010-12-01T00:00:00Z, 2010-12-01",
        "2010-12-01T03:00:00,          ,              2010-11-30T20:00:00Z, 2010-12-01"
    })
    void aMomentIsByItsOwnOffsetElseByTheZoneGivenElseByTheBusinesss(
            String text, String zone, Instant at, LocalDate on) {
        assertThat(new Moments(null, BUSINESS).parse(text, zone)).isEqualTo(new Moments.Moment(at, on));
    }

    @Test
    void aFileMayWriteTimesAsItLikes() {
        var moment = new Moments("M/d/yyyy H:mm", BUSINESS).parse("12/1/2010 8:26", "Europe/London");

        assertThat(moment.at()).isEqualTo("2010-12-01T08:26:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2010-13-01", "01.02.2010", "2010-02-30", ""})
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> new Moments(null, BUSINESS).parse(text, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
