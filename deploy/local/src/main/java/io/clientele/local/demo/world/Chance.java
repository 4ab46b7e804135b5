package io.clientele.local.demo.world;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.hipparchus.random.RandomDataGenerator;

/** The dice of one life: the same seed and stream always fall the same way. */
public final class Chance {

    private final RandomDataGenerator dice;

    private Chance(long seed) {
        this.dice = new RandomDataGenerator(seed);
    }

    /** Streams of one seed are independent, so that one life may change without changing all after it. */
    public static Chance of(long seed, long stream) {
        var mixed = new SplittableRandom(seed).nextLong() ^ new SplittableRandom(~stream).nextLong();
        return new Chance(new SplittableRandom(mixed).nextLong());
    }

    public boolean happens(double probability) {
        return dice.nextDouble() < probability;
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + dice.nextInt(most - least + 1);
    }

    public <T> T of(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    /** One of the choices, in proportion to its weight. */
    public <T> T of(List<T> choices, ToDoubleFunction<T> weight) {
        var left = dice.nextDouble() * choices.stream().mapToDouble(weight).sum();
        for (var choice : choices) {
            left -= weight.applyAsDouble(choice);
            if (left < 0) {
                return choice;
            }
        }
        return choices.getLast();
    }

    /** Mean {@code shape / rate}. */
    public double gamma(double shape, double rate) {
        return dice.nextGamma(shape, 1 / rate);
    }

    /** Mean {@code a / (a + b)}. */
    public double beta(double a, double b) {
        return dice.nextBeta(a, b);
    }

    /** The wait until the next of events that come {@code rate} times per unit of time. */
    public double wait(double rate) {
        return dice.nextExponential(1 / rate);
    }
}
