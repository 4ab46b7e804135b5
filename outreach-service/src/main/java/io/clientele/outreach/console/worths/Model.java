package io.clientele.outreach.console.worths;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The model of lifetimes that holds, as segmentation-service fitted it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Model(
        String model,
        String health,
        List<String> warnings,
        long buyers,
        long repeaters,
        LocalDate until,
        @Nullable Backtest backtest,
        Instant createdAt) {

    public Model {
        warnings = warnings == null ? List.of() : warnings;
    }

    public boolean healthy() {
        return health.equals("HEALTHY");
    }

    /** What was expected after a day, and what came. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Backtest(LocalDate after, LocalDate until, double expected, double actual, List<Group> byPurchases) {}

    /** @param from how often they had bought again; 7 is that often or more */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Group(int from, long buyers, double expected, double actual) {}
}
