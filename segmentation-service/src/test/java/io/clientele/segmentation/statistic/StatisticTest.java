package io.clientele.segmentation.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against what SciPy says: {@code chi2}, {@code chi2_contingency(lambda_="log-likelihood")}, {@code binomtest}. */
class StatisticTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0.31731050786291115",
        "3.84, 0.05004352124870519",
        "31.75, 1.753492627356374e-08",
        "100, 1.5239706048320995e-23"
    })
    void theTailIsAsSmallAsItIs(double x, double probability) {
        assertThat(ChiSquare.tail(x)).isCloseTo(probability, Percentage.withPercentage(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 3.8414588206941285", "1.7499374397365294e-08, 31.75394176382751", "1e-12, 50.844127911818155"})
    void theBoundIsExceededAsOftenAsAsked(double probability, double bound) {
        assertThat(ChiSquare.exceededWith(probability)).isCloseTo(bound, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "34, 120, 300, 4000, 48.87558315455477, 3.7777777777777777",
        "110, 2552, 221, 31777, 270.721876936225, 6.197729755031987",
        "10, 10, 10, 40, 44.98681156950467, 4",
        "0, 5, 5, 100, 0.5265590488604721, 0"
    })
    void evidenceIsTheLogLikelihoodRatio(long both, long one, long other, long all, double evidence, double lift) {
        var association = new Association(both, one, other, all);

        assertThat(association.evidence()).isCloseTo(evidence, within(1e-9));
        assertThat(association.lift()).isCloseTo(lift, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "34, 120, 0.21040628091756453, 0.36970202453054035",
        "0, 10, 0, 0.27753279986288926",
        "10, 10, 0.7224672001371109, 1",
        "1, 5, 0.036224108632430196, 0.6244653702374747"
    })
    void aShareHasWilsonsInterval(long part, long all, double low, double high) {
        var share = new Share(part, all);

        assertThat(share.low()).isCloseTo(low, within(1e-12));
        assertThat(share.high()).isCloseTo(high, within(1e-12));
    }

    @Property
    boolean evidenceDoesNotDependOnWhichComesFirst(
            @ForAll @IntRange(max = 100) int both,
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 100) int other,
            @ForAll @IntRange(min = 1, max = 100) int neither) {
        long all = (long) both + one + other + neither;
        double there = new Association(both, both + one, both + other, all).evidence();
        double back = new Association(both, both + other, both + one, all).evidence();
        return there == back;
    }
}
