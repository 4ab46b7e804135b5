package io.clientele.outreach.console.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.outreach.tracking.CampaignReport.Hour;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void anHourInWhichNothingHappenedIsThereToo() {
        var course = Course.of(List.of(at("2026-05-01T10:00:00Z", 7, 0), at("2026-05-01T13:00:00Z", 0, 2)), BERLIN);

        assertThat(course.daily()).isFalse();
        assertThat(course.steps()).extracting(Hour::sent).containsExactly(7L, 0L, 0L, 0L);
        assertThat(course.steps()).extracting(Hour::opens).containsExactly(0L, 0L, 0L, 2L);
    }

    @Test
    void whatWentOnForLongIsToldByTheDaysOfTheBusiness() {
        var course = Course.of(
                List.of(
                        at("2026-05-01T21:00:00Z", 7, 1),
                        at("2026-05-01T22:00:00Z", 0, 2),
                        at("2026-05-06T10:00:00Z", 0, 1)),
                BERLIN);

        assertThat(course.daily()).isTrue();
        assertThat(course.steps()).extracting(Hour::opens).containsExactly(1L, 2L, 0L, 0L, 0L, 1L);
        assertThat(course.steps().getFirst().at()).isEqualTo("2026-04-30T22:00:00Z");
    }

    @Test
    void nothingMakesNoPicture() {
        assertThat(Course.of(List.of(), BERLIN).json()).isEqualTo("[]");
    }

    private static Hour at(String hour, long sent, long opens) {
        return new Hour(Instant.parse(hour), sent, opens, 0, 0);
    }
}
