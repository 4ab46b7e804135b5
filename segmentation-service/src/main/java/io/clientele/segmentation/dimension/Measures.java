package io.clientele.segmentation.dimension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was observed of one dimension, each from 0 to 1. They are taken together in one of two ways: as grounds, of which any
 * may be enough by itself and more make it surer, or as sides, of which all should be there.
 */
final class Measures {

    private record One(double value, double most) {}

    private final List<One> observed = new ArrayList<>();

    /** @param most how much this alone can make of the dimension, 0 to 1 */
    Measures add(boolean isObserved, double value, double most) {
        if (isObserved) {
            observed.add(new One(Math.clamp(value, 0, 1), most));
        }
        return this;
    }

    /** 1 − Π(1 − most × value): rises with each, is never above 1, and no single ground is needed. */
    Optional<Double> asGrounds() {
        var missing =
                observed.stream().mapToDouble(one -> 1 - one.most * one.value).reduce(1, (a, b) -> a * b);
        return observed.isEmpty() ? Optional.empty() : Optional.of(1 - missing);
    }

    /** The mean, weighted by {@code most}. */
    Optional<Double> asSides() {
        var weight = observed.stream().mapToDouble(One::most).sum();
        var sum = observed.stream().mapToDouble(one -> one.most * one.value).sum();
        return observed.isEmpty() ? Optional.empty() : Optional.of(sum / weight);
    }

    /** Rises from 0, and is 1 from {@code enough} on. */
    static double upTo(double enough, double value) {
        return Math.clamp(value / enough, 0, 1);
    }
}
