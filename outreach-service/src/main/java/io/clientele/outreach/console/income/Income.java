package io.clientele.outreach.console.income;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.console.segmentation.Relationships;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the income comes from; amounts are minor units. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Income(
        String currency, BigDecimal net, List<Part> relationships, List<Month> months, Concentration concentration) {

    /** From the closest; NONE is who has no relationship. */
    static final List<String> NAMES =
            Stream.concat(Relationships.ALL.stream(), Stream.of("NONE")).toList();

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Part(@Nullable String relationship, long people, BigDecimal net, BigDecimal share) {

        public String name() {
            return relationship == null ? "NONE" : relationship;
        }

        public boolean linked() {
            return relationship != null;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Month(LocalDate month, List<OfMonth> relationships) {

        /** What came in and not what went back, which no column can show below the ground. */
        long of(String name) {
            return relationships.stream()
                    .filter(one -> name.equals(one.relationship() == null ? "NONE" : one.relationship()))
                    .mapToLong(one -> Math.max(0, one.net().longValue()))
                    .sum();
        }

        public BigDecimal net() {
            return relationships.stream().map(OfMonth::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record OfMonth(@Nullable String relationship, BigDecimal net) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Concentration(
            long payers,
            BigDecimal gini,
            BigDecimal equals,
            BigDecimal averageCustomer,
            List<Largest> largest,
            List<BigDecimal> tenths) {

        public String curve() {
            return Lorenz.curve(tenths);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Largest(
            @Nullable UUID profileId,
            @Nullable String relationship,
            BigDecimal net,
            BigDecimal share,
            BigDecimal together,
            long customers) {}

    public List<String> names() {
        return NAMES;
    }

    public boolean earned() {
        return !relationships.isEmpty();
    }

    public MonthColumns columns() {
        return new MonthColumns(months);
    }
}
