package io.clientele.outreach.console.relationships;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.console.segmentation.Relationships;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody is to the business, and why. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Relationship(
        @Nullable String relationship,
        @Nullable String found,
        @Nullable String direction,
        @Nullable LocalDate since,
        @Nullable BigDecimal score,
        @Nullable BigDecimal coverage,
        @Nullable Axes axes,
        List<Side> dimensions,
        String explanation,
        @Nullable String notScored,
        @Nullable String scoredAs,
        @Nullable Override override,
        @Nullable String stage,
        List<String> marks,
        List<Type> types,
        List<Step> nextSteps,
        @Nullable LocalDate comparedWith,
        List<Change> changes) {

    /** Of which somebody may be said to be one. */
    public List<String> all() {
        return Relationships.ALL;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Axes(@Nullable BigDecimal tie, @Nullable BigDecimal service, BigDecimal serviceCoverage) {}

    /** One dimension; a value from 0 to 1, null where it was not observed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Side(
            String name,
            String axis,
            int weight,
            @Nullable BigDecimal value,
            @Nullable BigDecimal contribution,
            String sentence,
            List<Fact> evidence) {

        public boolean known() {
            return value != null;
        }

        public int percent() {
            return value == null
                    ? 0
                    : value.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
        }

        public List<Fact> latest() {
            return evidence.subList(0, Math.min(3, evidence.size()));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Fact(
            String what,
            Instant at,
            @Nullable String by,
            @Nullable String detail) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Override(String relationship, String reason, String by, Instant at) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Type(String type, boolean isMark, boolean holds, List<Compared> compared, String wouldChangeIf) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Compared(String what, String value, String threshold, boolean holds) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Step(String dimension, String action, BigDecimal gain, Money cost) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Money(long amount, String currency) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Change(String dimension, BigDecimal points) {

        public boolean better() {
            return points.signum() > 0;
        }
    }

    public boolean scored() {
        return notScored == null;
    }

    /** Those that hold, with what decided it. */
    public List<Type> holding() {
        return types.stream().filter(Type::holds).toList();
    }

    /** More to choose from would be chosen less. */
    public List<Step> firstSteps() {
        return nextSteps.stream().limit(4).toList();
    }

    public Star star() {
        return new Star(dimensions);
    }
}
