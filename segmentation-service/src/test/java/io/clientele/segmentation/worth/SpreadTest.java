package io.clientele.segmentation.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.segmentation.model.BetaGeometric;
import io.clientele.segmentation.model.GammaGamma;
import io.clientele.segmentation.model.History;
import java.util.Arrays;
import java.util.Random;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;

/** Against drawing what a buyer may do, many times over. */
class SpreadTest {

    private static final int DRAWS = 200_000;
    private static final BetaGeometric MODEL = new BetaGeometric(.525, 6.183, .891, 1.614, true);
    private static final GammaGamma SPEND = new GammaGamma(6.25, 3.74, 15.44);
    private static final History HISTORY = new History(7, 29.43, 38.86);
    private static final double MEAN = 40;

    @Test
    void amountsAreAsSpreadAsDrawnOnes() {
        var spread = new Spread(MODEL, 52, HISTORY, SPEND, MEAN);

        var drawn = drawn();

        for (double level : new double[] {.5, .8, .9, .97}) {
            double amount = spread.quantile(level);
            long below = Arrays.stream(drawn).filter(one -> one <= amount).count();
            assertThat((double) below / DRAWS).isCloseTo(Math.max(level, spread.chanceOfAtMost(0)), within(.005));
        }
        double mean = MODEL.expected(52, HISTORY) * SPEND.expected(7, MEAN);
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(mean, within(mean * .02));
    }

    private static double[] drawn() {
        var random = new RandomDataGenerator(7);
        var coin = new Random(7);
        var drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            if (coin.nextDouble() < MODEL.alive(HISTORY)) {
                double rate = random.nextGamma(MODEL.r() + 7, 1 / (MODEL.alpha() + 38.86));
                double stops = random.nextBeta(MODEL.a(), MODEL.b() + 8);
                double scale = 1 / random.nextGamma(SPEND.p() * 7 + SPEND.q(), 1 / (SPEND.gamma() + 7 * MEAN));
                double time = random.nextExponential(1 / rate);
                while (time < 52) {
                    drawn[i] += random.nextGamma(SPEND.p(), scale);
                    time = coin.nextDouble() < stops ? 52 : time + random.nextExponential(1 / rate);
                }
            }
        }
        return drawn;
    }
}
