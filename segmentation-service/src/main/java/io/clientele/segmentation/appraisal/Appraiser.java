package io.clientele.segmentation.appraisal;

import io.clientele.segmentation.appraisal.Appraisal.Future;
import io.clientele.segmentation.lifetime.Fit;
import io.clientele.segmentation.lifetime.SpendFit;
import io.clientele.segmentation.model.History;
import io.clientele.segmentation.model.PurchaseModel;
import io.clientele.segmentation.rfm.Names;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Values buyers one by one, by what was found of all. */
final class Appraiser {

    private static final int GAPS_OF_A_RHYTHM = 3;
    private static final double RATHER_THERE = 0.5;
    private static final double FARTHEST = 3650; // days: what is expected later is not expected

    private final LocalDate today;
    private final Round round;
    private final Settings settings;
    private final @Nullable Fit fit;
    private final @Nullable PurchaseModel model;
    private final double perMajor;
    private final double monthly;

    /** @param fit the one that holds, if any */
    Appraiser(LocalDate today, Round round, Settings settings, @Nullable Fit fit) {
        this.today = today;
        this.round = round;
        this.settings = settings;
        this.fit = fit;
        model = fit != null && fit.isHealthy() ? fit.purchases() : null;
        perMajor = round.bounds().unit();
        monthly = Math.pow(1 + settings.discountRate().doubleValue(), 1 / 12.0);
    }

    Appraisal of(Buyer buyer) {
        var scores = round.bounds().scores(buyer.daysSince(today), buyer.orders(), buyer.net());
        var overdue = overdue(buyer);
        var future = future(buyer);
        return new Appraisal(
                buyer.profileId(),
                today,
                scores,
                Names.of(scores),
                buyer.net(),
                overdue,
                future,
                next(buyer, overdue, future));
    }

    /** By their own rhythm if there is one, else by everybody's. */
    private @Nullable Double overdue(Buyer buyer) {
        var gap = hasRhythm(buyer) ? buyer.gapMedian() : round.usualGap();
        return gap == null ? null : buyer.daysSince(today) / gap;
    }

    private static boolean hasRhythm(Buyer buyer) {
        return buyer.gaps() >= GAPS_OF_A_RHYTHM;
    }

    private @Nullable Future future(Buyer buyer) {
        if (model == null || fit == null) {
            return null;
        }
        var history = buyer.history(today, fit.unitDays());
        double alive = model.alive(history);
        double before = 0;
        double discounted = 0;
        double discount = 1;
        for (int month = 1; month <= settings.horizonMonths(); month++) {
            double until = model.expectedIfAlive((double) month * Settings.DAYS_A_MONTH / fit.unitDays(), history);
            discount /= monthly;
            discounted += (until - before) * discount;
            before = until;
        }
        if (fit.spend() == null) {
            return new Future(alive, alive * before, null, null);
        }
        double each = spendEach(buyer, fit.spend()) * perMajor;
        double value = alive * discounted * each * settings.margin().doubleValue();
        return new Future(alive, alive * before, alive * before * each, Math.round(value));
    }

    /** Major units a purchase. */
    private double spendEach(Buyer buyer, SpendFit spend) {
        double mean = buyer.purchases() == 0 ? 0 : buyer.repeated() / perMajor / buyer.purchases();
        boolean known = mean > 0 && spend.p() * buyer.purchases() + spend.q() > 1;
        return known ? spend.model().expected(buyer.purchases(), mean) : spend.mean();
    }

    /** By their rhythm while they keep it; else when it is as likely as not that they bought, if they are rather there. */
    private @Nullable LocalDate next(Buyer buyer, @Nullable Double overdue, @Nullable Future future) {
        if (hasRhythm(buyer) && buyer.gapMedian() != null && overdue != null && overdue <= 1) {
            return buyer.last().plusDays(Math.round(buyer.gapMedian()));
        }
        if (model == null || fit == null || future == null || future.alive() < RATHER_THERE) {
            return null;
        }
        History history = buyer.history(today, fit.unitDays());
        double days = model.medianWait(history) * fit.unitDays();
        return days > FARTHEST ? null : today.plusDays((long) Math.ceil(days));
    }
}
