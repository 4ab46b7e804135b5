package io.clientele.outreach.console.mix;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mix of relationships, beside the one that is wanted. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Mix(String currency, long version, List<Part> parts, List<Line> lines, List<Past> trend) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Part(
            String relationship,
            long people,
            BigDecimal share,
            @Nullable Integer wanted,
            @Nullable Long missing,
            BigDecimal revenue,
            BigDecimal revenueShare,
            @Nullable Integer wantedRevenue,
            @Nullable BigDecimal missingRevenue) {

        public boolean tooFew() {
            return missing != null && missing > 0;
        }

        public boolean tooLittle() {
            return missingRevenue != null && missingRevenue.signum() > 0;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Line(String category, String target, long people, long there, long missing) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Past(LocalDate month, Map<String, BigDecimal> shares) {}

    /** Targets as they are set, whole percents by relationship. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Target(Map<String, Integer> people, Map<String, Integer> revenue) {}

    /** The closest first. */
    public List<Part> closestFirst() {
        return parts.reversed();
    }

    public boolean wanted() {
        return parts.stream().anyMatch(part -> part.wanted() != null || part.wantedRevenue() != null);
    }

    public boolean anybody() {
        return parts.stream().anyMatch(part -> part.people() > 0);
    }

    public Trend picture() {
        return new Trend(trend);
    }
}
