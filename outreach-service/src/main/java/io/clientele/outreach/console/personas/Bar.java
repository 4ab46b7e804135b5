package io.clientele.outreach.console.personas;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One value of a trait as a bar, in a drawing 100 wide: the share of the members, and a mark where that of everybody else is.
 *
 * @param y of its upper edge
 * @param mark null where too few others have it
 */
@TemplateData
public record Bar(
        Persona.Value value, int y, String width, @Nullable String mark) {

    static final int HEIGHT = 8;

    static List<Bar> of(List<Persona.Value> values) {
        double widest = values.stream()
                .mapToDouble(value -> Math.max(value.here().share(), value.elsewhere() == null ? 0 : value.elsewhere()))
                .max()
                .orElse(1);
        return IntStream.range(0, values.size())
                .mapToObj(nth -> {
                    var value = values.get(nth);
                    var elsewhere = value.elsewhere();
                    return new Bar(
                            value,
                            nth * HEIGHT,
                            length(value.here().share() / widest),
                            elsewhere == null ? null : length(elsewhere / widest));
                })
                .toList();
    }

    private static String length(double part) {
        return String.format(Locale.ROOT, "%.1f", 100 * part);
    }
}
