package io.clientele.segmentation.population;

import io.clientele.segmentation.persona.Cell;
import io.clientele.segmentation.persona.Trait;
import io.clientele.segmentation.statistic.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom the business reaches, by one trait.
 *
 * @param known of how many people it is
 */
record Reach(Trait trait, String source, long known, List<Part> parts) {

    enum Verdict {
        UNDER,
        EVEN,
        OVER
    }

    /**
     * One value.
     *
     * @param people null below five, which would say who they are
     * @param share of all of whom the trait is known
     * @param population its share there
     * @param index 100 if it is as much here as there; with the interval that holds it in 95 of 100 cases
     * @param verdict whether that interval lies wholly below or above 100
     */
    record Part(
            String value,
            @Nullable Long people,
            @Nullable Double share,
            BigDecimal population,
            @Nullable Double index,
            @Nullable Double low,
            @Nullable Double high,
            Verdict verdict) {}

    /** @param cells of all traits */
    static Reach of(Population population, List<Cell> cells) {
        var ours = cells.stream()
                .filter(cell -> cell.trait() == population.trait())
                .toList();
        long known = ours.stream().mapToLong(Cell::here).sum();
        return new Reach(
                population.trait(),
                population.source(),
                known,
                population.shares().stream()
                        .map(part -> part(part, people(part.value(), ours), known))
                        .toList());
    }

    private static long people(String value, List<Cell> ours) {
        var wanted = value.toLowerCase(Locale.ROOT);
        return ours.stream()
                .filter(cell -> cell.value().toLowerCase(Locale.ROOT).equals(wanted))
                .mapToLong(Cell::here)
                .sum();
    }

    /** Of so few that it is not said how many, it is still said if even one less than five were too few. */
    private static Part part(Population.Part part, long people, long known) {
        double there = part.share().doubleValue();
        if (people < Cell.FEWEST) {
            boolean under = known >= Cell.FEWEST && new Share(Cell.FEWEST - 1, known).high() < there;
            return new Part(
                    part.value(), null, null, part.share(), null, null, null, under ? Verdict.UNDER : Verdict.EVEN);
        }
        var share = new Share(people, known);
        var verdict = share.high() < there ? Verdict.UNDER : share.low() > there ? Verdict.OVER : Verdict.EVEN;
        return new Part(
                part.value(),
                people,
                share.value(),
                part.share(),
                100 * share.value() / there,
                100 * share.low() / there,
                100 * share.high() / there,
                verdict);
    }
}
