package io.clientele.segmentation.dimension;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each dimension counts, in whole numbers from 0 to 1000: only their proportions matter.
 *
 * @throws IllegalArgumentException if one is out of range, or an axis would have none
 */
public record Weights(Map<Dimension, Integer> of) {

    private static final int HEAVIEST = 1000;

    public Weights {
        var all = usual();
        of.forEach((dimension, weight) -> {
            if (weight < 0 || weight > HEAVIEST) {
                throw new IllegalArgumentException("A weight is a whole number from 0 to 1000");
            }
            all.put(dimension, weight);
        });
        for (var axis : Axis.values()) {
            if (all.keySet().stream().filter(one -> one.axis() == axis).allMatch(one -> all.get(one) == 0)) {
                throw new IllegalArgumentException("Each axis needs a dimension that weighs something");
            }
        }
        of = Collections.unmodifiableMap(all);
    }

    /** Those of the default model; whatever is not named in a change of them stays so. */
    public static Weights byDefault() {
        return new Weights(usual());
    }

    public int of(Dimension dimension) {
        return of.get(dimension);
    }

    private static EnumMap<Dimension, Integer> usual() {
        var usual = new EnumMap<Dimension, Integer>(Dimension.class);
        for (var dimension : Dimension.values()) {
            usual.put(dimension, dimension.usualWeight());
        }
        return usual;
    }
}
