package io.clientele.segmentation.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TieScoreTest {

    private static final double USUAL = 49;

    @Test
    void whoHasOrderedMonthlyForAYearIsTiedAlmostFully() {
        var orders = new Orders(12, 340, 5, 12, 30, 30, 1, 120, 60, false);

        // steady 1, regular 0.978, on rhythm 1, repeated 0.5, tenure and count 0.966, breadth 1
        assertThat(TieScore.total(orders, USUAL)).isCloseTo(.25 + .0978 + .25 + .05 + .1932 + .10, within(1e-3));
    }

    @Test
    void ofOneOrderLittleIsSaid() {
        var orders = new Orders(1, 100, 100, 1, 0, 0, 0, 4, 0, false);

        // late by two gaps: 0.5 of on rhythm; the others by what one order shows
        assertThat(TieScore.STEADY.of(orders, USUAL)).isZero();
        assertThat(TieScore.REGULAR.of(orders, USUAL)).isZero();
        assertThat(TieScore.total(orders, USUAL)).isLessThan(.25);
    }

    @Property
    void itIsFromNothingToOneAndSilenceNeverRaisesIt(
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(max = 2000) int span,
            @ForAll @IntRange(max = 500) int silence,
            @ForAll @IntRange(max = 200) int items) {
        double gap = days == 1 ? 0 : (double) span / (days - 1);

        double score = score(days, span, silence, gap, items);

        assertThat(score).isBetween(0.0, 1.0);
        assertThat(TieScore.ON_RHYTHM.of(orders(days, span, silence + 30, gap, items), USUAL))
                .isLessThanOrEqualTo(TieScore.ON_RHYTHM.of(orders(days, span, silence, gap, items), USUAL));
    }

    private static double score(int days, int span, int silence, double gap, int items) {
        return TieScore.total(orders(days, span, silence, gap, items), USUAL);
    }

    private static Orders orders(int days, int span, int silence, double gap, int items) {
        return new Orders(days, span + silence, silence, days, gap, Math.max(1, gap), gap, items, items / 2, false);
    }
}
