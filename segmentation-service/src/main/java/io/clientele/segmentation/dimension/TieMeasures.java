package io.clientele.segmentation.dimension;

import static io.clientele.segmentation.dimension.Measures.upTo;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How steady and dependable somebody is. */
final class TieMeasures {

    private static final double ERRATIC = 1.5; // coefficient of variation of the gaps, from which on there is no rhythm
    private static final int SEVERAL_GAPS = 3;
    private static final int SEVERAL_MAILS = 3;
    private static final int SEVERAL_ORDERS = 3;

    private final Features known;

    TieMeasures(Features known) {
        this.known = known;
    }

    /** Share of the periods with income, once it has come on several days; a fee that is agreed comes by itself. */
    Optional<Double> steadyIncome() {
        var bought = known.purchases();
        var contracts = known.commitments();
        var measures = new Measures();
        if (bought != null) {
            measures.add(true, share(bought) * repeated(bought), 1);
            measures.add(bought.lines() > 0, repeated(bought) * bought.recurring() / Math.max(1, bought.lines()), 1);
        }
        return measures.add(contracts.active() > 0, upTo(1, contracts.activeWithFee()), .8)
                .asGrounds();
    }

    private double share(Purchases bought) {
        double elapsed = ChronoUnit.DAYS.between(bought.firstOn(), known.today()) / bought.period();
        // the period that runs counts only once there was income in it
        return bought.incomePeriods() / Math.max(Math.max(1, bought.incomePeriods()), Math.floor(elapsed));
    }

    private static double repeated(Purchases bought) {
        return upTo(3, bought.days() - 1.0);
    }

    /** Comes regularly, is on time, answers, and keeps to what was ordered. */
    Optional<Double> dependability() {
        var bought = known.purchases();
        var contacts = known.contacts();
        var measures = new Measures();
        if (bought != null) {
            var variation = bought.gapMean() > 0 ? bought.gapDeviation() / bought.gapMean() : ERRATIC;
            measures.add(bought.gaps() >= SEVERAL_GAPS, 1 - variation / ERRATIC, 1);
            measures.add(bought.gaps() > 0 && !comesWhenNeeded(bought), (3 - bought.overdue(known.today())) / 2, 1);
            measures.add(
                    bought.orders() + bought.cancelled() >= SEVERAL_ORDERS,
                    1 - 3.0 * bought.cancelled() / (bought.orders() + bought.cancelled()),
                    .5);
        }
        measures.add(contacts.mails() >= SEVERAL_MAILS, 4.0 * contacts.answers() / Math.max(1, contacts.mails()), .3);
        return measures.asSides();
    }

    /** Who is served as needs arise is not late while there is none. */
    private boolean comesWhenNeeded(Purchases bought) {
        return bought.mostlyTailored() && known.commitments().openNeeds() == 0;
    }
}
