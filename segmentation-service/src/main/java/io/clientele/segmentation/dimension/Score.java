package io.clientele.segmentation.dimension;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 100·Σ wᵢsᵢ / Σ wᵢ over the dimensions that were observed, in hundredths of a point: of all, and of each axis.
 *
 * @param value 0 to 100; null if nothing was observed
 * @param coverage Σ w of what was observed / Σ w of all, 0 to 1
 * @param contributions wᵢsᵢ/Σw, which add up to the value exactly
 */
public record Score(@Nullable BigDecimal value, BigDecimal coverage, Map<Dimension, BigDecimal> contributions) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    public static Score of(Dimensions dimensions, Weights weights) {
        return of(dimensions, weights, any -> true);
    }

    public static Score of(Dimensions dimensions, Weights weights, Axis axis) {
        return of(dimensions, weights, one -> one.axis() == axis);
    }

    private static Score of(Dimensions dimensions, Weights weights, Predicate<Dimension> which) {
        int all = 0;
        int observed = 0;
        var weighted = new EnumMap<Dimension, BigDecimal>(Dimension.class);
        for (var dimension : Dimension.values()) {
            int weight = which.test(dimension) ? weights.of(dimension) : 0;
            var value = dimensions.values().get(dimension);
            all += weight;
            if (value != null && weight > 0) {
                observed += weight;
                weighted.put(
                        dimension, value.multiply(BigDecimal.valueOf(weight)).multiply(HUNDRED));
            }
        }
        var coverage = BigDecimal.valueOf(observed).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
        if (observed == 0) {
            return new Score(null, coverage, Map.of());
        }
        var sum = weighted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var value = sum.divide(BigDecimal.valueOf(observed), 2, RoundingMode.HALF_UP);
        return new Score(value, coverage, shared(value, weighted, BigDecimal.valueOf(observed)));
    }

    /** Rounded down, and the hundredths that are left go to whom rounding took most: so that they add up. */
    private static Map<Dimension, BigDecimal> shared(
            BigDecimal value, Map<Dimension, BigDecimal> weighted, BigDecimal observed) {
        var shares = new EnumMap<Dimension, BigDecimal>(Dimension.class);
        weighted.forEach((dimension, part) -> shares.put(dimension, part.divide(observed, 2, RoundingMode.FLOOR)));
        var left = value.subtract(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Dimension> byLoss = new ArrayList<>(weighted.keySet());
        byLoss.sort(Comparator.comparing((Dimension one) ->
                        weighted.get(one).subtract(shares.get(one).multiply(observed)))
                .reversed());
        for (int i = 0; i < left.movePointRight(2).intValueExact(); i++) {
            shares.merge(byLoss.get(i), CENT, BigDecimal::add);
        }
        return shares;
    }
}
