package io.clientele.local.demo.life;

import static io.clientele.local.demo.life.Purchasing.A;
import static io.clientele.local.demo.life.Purchasing.ALPHA;
import static io.clientele.local.demo.life.Purchasing.B;
import static io.clientele.local.demo.life.Purchasing.R;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.local.demo.world.Chance;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against the closed forms of Fader, Hardie and Lee (2005); tolerances are four standard errors. */
class PurchasingTest {

    private static final int BUYERS = 20_000;
    private static final int WEEKS = 52;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final Chance chance = Chance.of(3, 1);

    @Test
    void ratesAreGammaDistributed() {
        var rates = buyers().stream().mapToDouble(Purchasing::rate);

        assertThat(rates.average().orElseThrow())
                .isCloseTo(R / ALPHA, within(4 * Math.sqrt(R) / ALPHA / Math.sqrt(BUYERS)));
    }

    @Test
    void dropOutsAreBetaDistributed() {
        var dropOuts = buyers().stream().mapToDouble(Purchasing::dropOut);
        var variance = A * B / ((A + B) * (A + B) * (A + B + 1));

        assertThat(dropOuts.average().orElseThrow()).isCloseTo(A / (A + B), within(4 * Math.sqrt(variance / BUYERS)));
    }

    @Test
    void soManyNeverComeAgain() {
        assertThat(partThatReturned(0)).isCloseTo(nobody(), error(nobody()));
    }

    @Test
    void soManyComeAgainOnce() {
        var expected = B / (A + B) * R * nobody() * WEEKS / (ALPHA + WEEKS) + A / (A + B) * (1 - nobody());

        assertThat(partThatReturned(1)).isCloseTo(expected, error(expected));
    }

    @Test
    void theFirstDayIsKeptAndNoneIsAtTheEndOrAfter() {
        var until = FIRST.plusWeeks(WEEKS);

        for (var buyer : buyers()) {
            assertThat(buyer.days(FIRST, until, chance))
                    .startsWith(FIRST)
                    .isSorted()
                    .allMatch(day -> day.isBefore(until));
        }
    }

    /** P(X(t) = 0), equation 8 at x = 0. */
    private static double nobody() {
        return Math.pow(ALPHA / (ALPHA + WEEKS), R);
    }

    private double partThatReturned(int times) {
        return buyers().stream()
                        .map(buyer -> buyer.days(FIRST, FIRST.plusWeeks(WEEKS), chance))
                        .filter(days -> days.size() == 1 + times)
                        .count()
                / (double) BUYERS;
    }

    private static Offset<Double> error(double part) {
        return within(4 * Math.sqrt(part * (1 - part) / BUYERS));
    }

    private List<Purchasing> buyers() {
        return IntStream.range(0, BUYERS).mapToObj(i -> Purchasing.of(chance)).toList();
    }
}
