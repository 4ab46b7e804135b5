package io.clientele.segmentation.dimension;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The value of each dimension that was observed, 0 to 1 in ten-thousandths; what was not observed is missing, not 0. */
public record Dimensions(Map<Dimension, BigDecimal> values) {

    private static final int DECIMALS = 4;

    public Dimensions {
        values = Map.copyOf(values);
    }

    public static Dimensions of(Features known) {
        var tie = new TieMeasures(known);
        var service = new ServiceMeasures(known);
        var values = new EnumMap<Dimension, BigDecimal>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var found = switch (dimension) {
                case STEADY_INCOME -> tie.steadyIncome();
                case DEPENDABILITY -> tie.dependability();
                case REQUIREMENTS -> service.requirements();
                case DEPTH -> service.depth();
                case SUPPORT -> service.support();
                case EXCLUSIVITY -> service.exclusivity();
                case SALES_PROCESS -> service.salesProcess();
                case CONTRACT -> service.contract();
            };
            found.ifPresent(
                    value -> values.put(dimension, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP)));
        }
        return new Dimensions(values);
    }

    public Optional<BigDecimal> of(Dimension dimension) {
        return Optional.ofNullable(values.get(dimension));
    }

    /** The same, with another value of one. */
    public Dimensions with(Dimension dimension, BigDecimal value) {
        var changed = new EnumMap<Dimension, BigDecimal>(Dimension.class);
        changed.putAll(values);
        changed.put(dimension, value);
        return new Dimensions(changed);
    }
}
