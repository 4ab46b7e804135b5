package io.clientele.segmentation.persona;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One trait of a group: its value in the middle (the median) where values are ordered, else the one that most have (the mode).
 * Of all people who could be, whoever has these values of all traits has the least mean distance to the members by Gower's
 * measure (Gower 1971, Biometrics 27, 857–871), which adds up trait by trait; compare Huang 1998, Data Mining and Knowledge
 * Discovery 2, 283–304, on modes as centres. Nobody need be so, and nobody's data is shown.
 *
 * @param cells as they are counted, in order
 */
record Portrait(Trait trait, List<Cell> cells) {

    long known() {
        return cells.stream().mapToLong(Cell::here).sum();
    }

    long knownOfEverybody() {
        return cells.stream().mapToLong(Cell::everybody).sum();
    }

    /** Between the lowest and the highest place; 0 of a trait without places. */
    double span() {
        return trait.isOrdered() ? place(cells.getLast()) - place(cells.getFirst()) : 0;
    }

    /** Empty where too few have it, or nothing is known. */
    Optional<Cell> typical() {
        return (trait.isOrdered() ? median() : mode()).filter(Cell::mayBeShown);
    }

    /** Of the members, who have it or the value next to it. */
    long near(Cell typical) {
        int at = cells.indexOf(typical);
        return cells.stream()
                .filter(cell -> trait.isOrdered() ? Math.abs(cells.indexOf(cell) - at) <= 1 : cell.equals(typical))
                .mapToLong(Cell::here)
                .sum();
    }

    private Optional<Cell> median() {
        long half = (known() + 1) / 2;
        long passed = 0;
        for (var cell : cells) {
            passed += cell.here();
            if (passed >= half && half > 0) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private Optional<Cell> mode() {
        return cells.stream().max(Comparator.comparingLong(Cell::here).thenComparing(Cell::value));
    }

    private static double place(Cell cell) {
        @Nullable Double place = cell.place();
        return place == null ? 0 : place;
    }
}
