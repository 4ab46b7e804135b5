package io.clientele.segmentation.appraisal;

import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.lifetime.Estimation;
import io.clientele.segmentation.lifetime.Fit;
import io.clientele.segmentation.lifetime.Fits;
import io.clientele.segmentation.lifetime.Wanted;
import io.clientele.segmentation.source.Wholeness;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values everybody as a day passes, by a model that is fitted anew; sooner if another fit holds, how it is reckoned was
 * changed or there are many more buyers. What somebody asked for holds for a day. One replica at a time.
 */
@ApplicationScoped
class Daily {

    private static final Duration ASKED_FOR = Duration.ofDays(1);
    private static final double MANY = 0.1;

    private final Business business;
    private final Wholeness wholeness;
    private final Rounds rounds;
    private final SettingsStore settings;
    private final Fits fits;
    private final Estimation estimation;
    private final Valuation valuation;
    private final Appraisals appraisals;

    Daily(
            Business business,
            Wholeness wholeness,
            Rounds rounds,
            SettingsStore settings,
            Fits fits,
            Estimation estimation,
            Valuation valuation,
            Appraisals appraisals) {
        this.business = business;
        this.wholeness = wholeness;
        this.rounds = rounds;
        this.settings = settings;
        this.fits = fits;
        this.estimation = estimation;
        this.valuation = valuation;
        this.appraisals = appraisals;
    }

    @Scheduled(
            every = "${segmentation.appraisal.every:30s}",
            delayed = "${segmentation.appraisal.every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        if (wholeness.isGiven()) {
            QuarkusTransaction.requiringNew().timeout(1800).run(() -> {
                if (rounds.hold()) {
                    QuarkusTransaction.suspendingExisting().run(this::valueIfDue); // which would hold what it reads
                }
            });
        }
    }

    private void valueIfDue() {
        var last = rounds.last().orElse(null);
        var today = business.today();
        var wanted = settings.get();
        var grown = hasGrown(last);
        var fit = fits.latest().orElse(null);
        var newDay = last == null || last.asOf().isBefore(today);
        if ((newDay || grown || isOfAnother(wanted.settings(), last, wanted.version())) && !isAskedFor()) {
            var another = new Wanted(wanted.settings().model(), today, Wanted.WEEK);
            fit = QuarkusTransaction.requiringNew().timeout(900).call(() -> estimation.estimate(another, false));
        }
        var fitId = fit == null ? null : fit.id();
        if (newDay
                || grown
                || !last.done()
                || !Objects.equals(last.fitId(), fitId)
                || last.settings() != wanted.version()) {
            value(wanted, fit);
        }
    }

    private void value(SettingsStore.Versioned wanted, @Nullable Fit fit) {
        long begun = System.nanoTime();
        var today = business.today();
        var round = rounds.measure(today, fit == null ? null : fit.id(), wanted.version());
        QuarkusTransaction.requiringNew().run(() -> rounds.store(round));
        long valued = valuation.everybody(new Appraiser(today, round, wanted.settings(), fit));
        QuarkusTransaction.requiringNew().run(() -> {
            appraisals.forgetBefore(today);
            rounds.finish();
        });
        long millis = (System.nanoTime() - begun) / 1_000_000;
        Log.infof("Valued %d buyers as of %s in %d ms", valued, today, millis);
    }

    private boolean hasGrown(@Nullable Round last) {
        long buyers = rounds.buyers();
        return last != null && Math.abs(buyers - last.buyers()) > MANY * last.buyers();
    }

    private static boolean isOfAnother(Settings settings, @Nullable Round last, long version) {
        return last == null || last.settings() != version;
    }

    private boolean isAskedFor() {
        Instant recent = business.now().minus(ASKED_FOR);
        return fits.lastAsked().filter(recent::isBefore).isPresent();
    }
}
