package io.clientele.segmentation.dimension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person, or of an organisation with those who speak for it, as far as the dimensions look at it.
 *
 * @param purchases null if nothing was ever sold to them
 * @param usualDecisionDays the business's median of days from first contact to decision, at least 1
 * @param demandsGrewOn the last day on which they asked for something of a new kind, after they had first bought
 * @param servedLately what they were served in the last 180 days: contacts, work that is not ready-made
 * @param servedBefore the same of the 180 days before
 * @param lastOn the last day on which they bought or were served
 */
public record Features(
        @Nullable Purchases purchases,
        Contacts contacts,
        Commitments commitments,
        double usualDecisionDays,
        @Nullable LocalDate demandsGrewOn,
        int servedLately,
        int servedBefore,
        @Nullable LocalDate lastOn,
        LocalDate today) {

    public static Features unknown(LocalDate today) {
        return new Features(null, Contacts.NONE, Commitments.NONE, 1, null, 0, 0, null, today);
    }

    public boolean bought() {
        return purchases != null;
    }

    /** Something is known of how they are served: not only what they bought. */
    boolean serviceIsKnown() {
        return contacts.serving() > 0
                || contacts.manager()
                || commitments.areThere()
                || (purchases != null && purchases.otherThanReadyMade() > 0);
    }

    public Features with(Purchases others) {
        return new Features(
                others,
                contacts,
                commitments,
                usualDecisionDays,
                demandsGrewOn,
                servedLately,
                servedBefore,
                lastOn,
                today);
    }

    public Features with(Contacts others) {
        return new Features(
                purchases,
                others,
                commitments,
                usualDecisionDays,
                demandsGrewOn,
                servedLately,
                servedBefore,
                lastOn,
                today);
    }

    public Features with(Commitments others) {
        return new Features(
                purchases,
                contacts,
                others,
                usualDecisionDays,
                demandsGrewOn,
                servedLately,
                servedBefore,
                lastOn,
                today);
    }
}
