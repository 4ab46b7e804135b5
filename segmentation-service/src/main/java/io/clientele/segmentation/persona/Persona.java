package io.clientele.segmentation.persona;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The typical member of a segment: nobody in particular.
 *
 * @param people members who are looked at: without staff and who objects
 * @param tooFew so few that nothing is said of them
 * @param likeness how like it the members are; null where too few
 * @param traits of which anything may be said
 * @param apart what most sets the members apart from everybody else, the surest first
 */
record Persona(
        UUID segmentId,
        LocalDate asOf,
        long people,
        boolean tooFew,
        @Nullable Likeness likeness,
        List<Told> traits,
        List<Value> apart) {

    /**
     * Gower's similarity to the typical member: the mean over the traits that are known of somebody, each 1 for the same value
     * and less the farther away it is, 0 to 1.
     *
     * @param members their mean
     * @param others the mean of everybody else
     * @param close of the members, who are as like it as 0.75 and more
     */
    record Likeness(double members, @Nullable Double others, Part close) {}

    /** With the interval that holds the true share in 95 of 100 cases. */
    record Part(long people, double share, double low, double high) {}

    /**
     * One trait.
     *
     * @param known of how many members it is
     * @param typical null if no value is had by enough
     * @param alike who has that value, or where values are ordered, the one next to it
     * @param values that at least five have
     */
    record Told(
            Trait trait,
            boolean demographic,
            long known,
            @Nullable String typical,
            @Nullable Part alike,
            List<Value> values) {}

    /**
     * A value of a trait.
     *
     * @param elsewhere its share among everybody else of whom the trait is known; null where too few have it
     * @param lift how many times as often as among everybody
     * @param differs whether that is more than chance, of all values that were looked at
     * @param chance at most, that it is by chance for any of them
     */
    record Value(
            Trait trait,
            String value,
            Part here,
            @Nullable Double elsewhere,
            double lift,
            double evidence,
            boolean differs,
            double chance) {}
}
