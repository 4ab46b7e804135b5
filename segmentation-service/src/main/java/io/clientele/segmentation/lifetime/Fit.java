package io.clientele.segmentation.lifetime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.segmentation.model.PurchaseModel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A model as it was fitted.
 *
 * @param warnings what else to know, in words
 * @param parameters by name; empty if there was nothing to fit
 * @param errors standard errors of the parameters' logarithms; one that the data say nothing of is missing
 * @param unit of time, of the parameters and the likelihood
 * @param repeaters buyers who bought again
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true) // one of an older version may say more
public record Fit(
        UUID id,
        ModelName model,
        Health health,
        List<String> warnings,
        Map<String, Double> parameters,
        Map<String, Double> errors,
        @Nullable Double logLikelihood,
        long buyers,
        long repeaters,
        LocalDate until,
        Period unit,
        @Nullable SpendFit spend,
        @Nullable Backtest backtest,
        Instant createdAt) {

    @JsonIgnore
    public boolean isHealthy() {
        return health == Health.HEALTHY;
    }

    /** @throws IllegalStateException if nothing was fitted */
    @JsonIgnore
    public PurchaseModel purchases() {
        if (parameters.isEmpty()) {
            throw new IllegalStateException("Nothing was fitted");
        }
        return model.of(parameters);
    }

    /** How many days the model's unit of time has. */
    @JsonIgnore
    public int unitDays() {
        return unit.getDays();
    }
}
