package io.clientele.segmentation.lifetime;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.fitting.Fitting;
import io.clientele.segmentation.fitting.Maximum;
import io.clientele.segmentation.lifetime.Observations.Span;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fits a model to what was sold up to a day, and tries it on what came later: after that day, or else before its end. */
@ApplicationScoped
public class Estimation {

    private static final int FEW = 10; // of whom there is nothing to say
    private static final int LATER_THAT_IS_ENOUGH = 4; // a quarter of what was observed
    private static final int HELD_BACK = 5; // a fifth of it
    private static final double DEPENDENT = 0.3;

    private final Observations observations;
    private final Business business;
    private final Fits fits;

    Estimation(Observations observations, Business business, Fits fits) {
        this.observations = observations;
        this.business = business;
        this.fits = fits;
    }

    /** @param asked by somebody, and not since a day has passed */
    public Fit estimate(Wanted wanted, boolean asked) {
        long begun = System.nanoTime();
        var span = observations.span(wanted.until());
        var cells = span.isEmpty()
                ? List.<Cell>of()
                : observations.cells(wanted.until(), comparedUntil(wanted.until(), span.get()));
        var fit = fit(wanted, cells, span.orElse(null));
        fits.store(fit, asked);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        Log.infof("Fitted %s to %d buyers in %d ms: %s", wanted.model(), fit.buyers(), millis, fit.health());
        return fit;
    }

    private Fit fit(Wanted wanted, List<Cell> cells, @Nullable Span span) {
        var people = Population.of(cells);
        var maximum = isFittable(people) ? wanted.model().fit(people.sample(unitDays(wanted))) : null;
        var backtest = maximum == null || span == null ? null : backtest(wanted, cells, span, maximum);
        var health = Diagnosis.of(people, span, maximum, backtest, unitDays(wanted));
        var spend = maximum == null ? null : spend(wanted.until());
        var warnings = new ArrayList<String>();
        if (spend != null && Math.abs(spend.correlation()) > DEPENDENT) {
            warnings.add("What buyers spend goes with how often they buy: expected spend is off for the frequent");
        }
        return new Fit(
                UuidCreator.getTimeOrderedEpoch(),
                wanted.model(),
                health,
                warnings,
                maximum == null
                        ? Map.of()
                        : wanted.model().of(maximum.parameters()).parameters(),
                maximum == null ? Map.of() : wanted.model().errors(maximum),
                maximum == null ? null : maximum.logLikelihood(),
                people.buyers(),
                people.repeaters(),
                wanted.until(),
                wanted.unit(),
                spend,
                backtest,
                business.now());
    }

    private static boolean isFittable(Population people) {
        return people.buyers() >= FEW && people.repeaters() > 0;
    }

    private LocalDate comparedUntil(LocalDate until, Span span) {
        var known = observations.span(business.today()).orElseThrow().last();
        long observed = ChronoUnit.DAYS.between(span.first(), until);
        var enough = until.plusDays(Math.max(1, observed / LATER_THAT_IS_ENOUGH));
        var most = until.plusDays(2 * observed);
        return known.isBefore(enough) ? until : known.isAfter(most) ? most : known;
    }

    private @Nullable Backtest backtest(Wanted wanted, List<Cell> cells, Span span, Maximum maximum) {
        var end = comparedUntil(wanted.until(), span);
        if (end.isAfter(wanted.until())) {
            var model = wanted.model().of(maximum.parameters());
            return Comparing.of(model, unitDays(wanted), cells, wanted.until(), end);
        }
        long observed = ChronoUnit.DAYS.between(span.first(), span.last());
        var before = span.last().minusDays(Math.max(1, observed / HELD_BACK));
        var known = observations.cells(before, span.last());
        var people = Population.of(known);
        if (!isFittable(people)) {
            return null;
        }
        var earlier = wanted.model().fit(people.sample(unitDays(wanted)));
        var model = wanted.model().of(earlier.parameters());
        return Comparing.of(model, unitDays(wanted), known, before, span.last());
    }

    private @Nullable SpendFit spend(LocalDate until) {
        var spending = observations.spending(until);
        if (spending.buyers() < FEW) {
            return null;
        }
        var maximum = Fitting.gammaGamma(spending);
        var of = maximum.parameters();
        double mean = of[1] > 1 ? of[0] * of[2] / (of[1] - 1) : spending.meanOfMeans();
        return new SpendFit(
                of[0],
                of[1],
                of[2],
                maximum.logLikelihood(),
                spending.buyers(),
                spending.correlation(),
                mean,
                business.currency());
    }

    private static double unitDays(Wanted wanted) {
        return wanted.unit().getDays();
    }
}
