package io.clientele.outreach.console.income;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What it costs to win and to keep, as segmentation-service tells it; amounts are minor units. */
public final class Costs {

    private Costs() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Cost(
            UUID id,
            LocalDate month,
            String purpose,
            String kind,
            Money amount,
            String enteredBy,
            Instant enteredAt,
            @Nullable String endedBy,
            @Nullable Instant endedAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Money(long amount, String currency) {}

    public record NewCost(LocalDate month, String purpose, String kind, long amount) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Comparison(
            LocalDate from,
            LocalDate to,
            String currency,
            Side won,
            Side kept,
            @Nullable BigDecimal timesDearer,
            int ruleOfThumb,
            List<Month> months) {

        /** The length of a bar, in percent of the dearer side. */
        public long length(Side side) {
            double most = Math.max(each(won), each(kept));
            return most == 0 ? 0 : Math.round(100 * each(side) / most);
        }

        private static double each(Side side) {
            return side.each() == null ? 0 : side.each().doubleValue();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Side(
            int months,
            long people,
            BigDecimal cost,
            @Nullable BigDecimal each) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Month(
            LocalDate month,
            long won,
            long kept,
            @Nullable BigDecimal spentToWin,
            @Nullable BigDecimal spentToKeep) {}
}
