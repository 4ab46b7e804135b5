package io.clientele.segmentation.lifetime;

import io.clientele.segmentation.fitting.Fitting;
import io.clientele.segmentation.fitting.Maximum;
import io.clientele.segmentation.lifetime.Observations.Span;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Says whether a fit may be relied on. The first that holds is the answer, in the order of {@link #of}. */
final class Diagnosis {

    private static final int FEWEST_BUYERS = 200;
    private static final int FEWEST_REPEATERS = 50;
    private static final int GAPS = 3;
    private static final double LEAST_GAIN = 0.5; // of log-likelihood
    private static final double NEVER = 1e-6; // of the chance to stop
    private static final double LARGEST = 1e4;
    private static final double NOTHING_KNOWN = 3; // of the error of a logarithm

    private Diagnosis() {}

    static Health of(
            Population people,
            @Nullable Span span,
            @Nullable Maximum maximum,
            @Nullable Backtest backtest,
            double unit) {
        if (span == null
                || maximum == null
                || people.buyers() < FEWEST_BUYERS
                || people.repeaters() < FEWEST_REPEATERS) {
            return Health.TOO_FEW_BUYERS;
        }
        if (ChronoUnit.DAYS.between(span.first(), span.last()) < GAPS * span.usualGap() || people.sameAge()) {
            return Health.TOO_SHORT;
        }
        if (isAsGoodWithoutStopping(people, maximum, unit)) {
            return Health.NO_DROPOUT_SIGNAL;
        }
        if (!maximum.converged()) {
            return Health.NOT_CONVERGED;
        }
        return backtest != null && backtest.isOnTarget() ? Health.HEALTHY : Health.OFF_TARGET;
    }

    private static boolean isAsGoodWithoutStopping(Population people, Maximum maximum, double unit) {
        double stop = maximum.parameters()[2]; // a, or s
        double stay = maximum.parameters()[3]; // b, or beta
        double never = Fitting.neverStopping(people.sample(unit)).logLikelihood();
        return stop / (stop + stay) < NEVER
                || stay > LARGEST
                || maximum.logLikelihood() - never < LEAST_GAIN
                || maximum.logErrors()[2] > NOTHING_KNOWN;
    }
}
