package io.clientele.segmentation.dimension;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, offered, wished for and declared.
 *
 * @param signed contracts ever signed
 * @param active contracts that run
 * @param activeTailored of those, with a tailored scope
 * @param activeScoped of those, with a scope of which nobody said whether it is tailored
 * @param activeWithFee of those that run, with a fee
 * @param everTailored contracts with a tailored scope, ended ones among them
 * @param endedOn the last end of a contract that none follows
 * @param openOffers quotes that were not yet answered by a purchase or a contract, and still hold
 * @param tailoredQuotes quotes ever sent for tailored work
 * @param preferences kept, by name
 * @param needs stated
 * @param openNeeds of those, not met
 * @param longTermNeeds of those stated, long-term
 * @param sole whether they declared us their sole or main supplier; null if they did not say
 * @param shareOfWallet 0 to 100, as they told; null if they did not
 */
public record Commitments(
        int signed,
        int active,
        int activeTailored,
        int activeScoped,
        int activeWithFee,
        int everTailored,
        @Nullable LocalDate endedOn,
        int openOffers,
        int tailoredQuotes,
        int preferences,
        int needs,
        int openNeeds,
        int longTermNeeds,
        @Nullable Boolean sole,
        @Nullable Double shareOfWallet) {

    public static final Commitments NONE = new Commitments(0, 0, 0, 0, 0, 0, null, 0, 0, 0, 0, 0, 0, null, null);

    boolean areThere() {
        return signed + openOffers + tailoredQuotes + preferences + needs > 0;
    }

    public Commitments withPreference() {
        return new Commitments(
                signed,
                active,
                activeTailored,
                activeScoped,
                activeWithFee,
                everTailored,
                endedOn,
                openOffers,
                tailoredQuotes,
                preferences + 1,
                needs,
                openNeeds,
                longTermNeeds,
                sole,
                shareOfWallet);
    }

    public Commitments withTailoredContract() {
        return new Commitments(
                signed + 1,
                active + 1,
                activeTailored + 1,
                activeScoped,
                activeWithFee,
                everTailored + 1,
                endedOn,
                openOffers,
                tailoredQuotes,
                preferences,
                needs,
                openNeeds,
                longTermNeeds,
                sole,
                shareOfWallet);
    }

    public Commitments withSole() {
        return new Commitments(
                signed,
                active,
                activeTailored,
                activeScoped,
                activeWithFee,
                everTailored,
                endedOn,
                openOffers,
                tailoredQuotes,
                preferences,
                needs,
                openNeeds,
                longTermNeeds,
                true,
                shareOfWallet);
    }
}
