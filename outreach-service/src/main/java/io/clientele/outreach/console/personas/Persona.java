package io.clientele.outreach.console.personas;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The typical member of a segment: nobody in particular. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Persona(
        LocalDate asOf,
        long people,
        boolean tooFew,
        @Nullable Likeness likeness,
        List<Told> traits,
        List<Value> apart) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Likeness(double members, @Nullable Double others, Part close) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Part(long people, double share, double low, double high) {}

    /** @param alike who has the typical value, or the one next to it */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Told(
            String trait,
            boolean demographic,
            long known,
            @Nullable String typical,
            @Nullable Part alike,
            List<Value> values) {

        public List<Bar> bars() {
            return Bar.of(values);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Value(
            String trait,
            String value,
            Part here,
            @Nullable Double elsewhere,
            double lift,
            boolean differs,
            double chance) {

        public String times() {
            return String.format(Locale.ROOT, "%.1f", lift);
        }

        public boolean more() {
            return lift > 1;
        }
    }

    public List<Told> typical() {
        return traits.stream().filter(trait -> trait.typical() != null).toList();
    }

    /** Those of which more than one value is had. */
    public List<Told> spread() {
        return traits.stream().filter(trait -> trait.values().size() > 1).toList();
    }
}
