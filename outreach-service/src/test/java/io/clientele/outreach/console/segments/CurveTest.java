package io.clientele.outreach.console.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.outreach.console.segmentation.DaySize;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-05-11");

    @Test
    void theLineIsLevelUntilTheDayOnWhichSomebodyCameOrWent() {
        var curve = new Curve(List.of(day("2026-05-01", 2, 2, 0), day("2026-05-06", 8, 7, 1)), TODAY);

        assertThat(curve.points()).isEqualTo("0.0,76.0 150.0,76.0 150.0,4.0 300.0,4.0");
        assertThat(curve.worthShowing()).isTrue();
        assertThat(curve.since()).isEqualTo("2026-05-01");
        assertThat(List.of(curve.first(), curve.last(), curve.most(), curve.came(), curve.went()))
                .containsExactly(2L, 8L, 8L, 9L, 1L);
    }

    @Test
    void aSegmentThatNobodyWasEverInLiesOnTheGround() {
        var curve = new Curve(List.of(day("2026-05-01", 0, 0, 0)), TODAY);

        assertThat(curve.points()).isEqualTo("0.0,100.0 300.0,100.0");
    }

    @Test
    void fromOneDayAloneNoLineComes() {
        assertThat(new Curve(List.of(), TODAY).worthShowing()).isFalse();
        assertThat(new Curve(List.of(day("2026-05-11", 3, 3, 0)), TODAY).worthShowing())
                .isFalse();
    }

    private static DaySize day(String day, long members, long came, long went) {
        return new DaySize(LocalDate.parse(day), members, came, went);
    }
}
