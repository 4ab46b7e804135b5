package io.clientele.segmentation.lifetime;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.segmentation.model.GammaGamma;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a purchase comes to, by the model of gamma and gamma; in the currency's major unit.
 *
 * @param buyers who bought again, and not for nothing
 * @param correlation between how often they buy and what they spend, which the model takes for none
 * @param mean what somebody new is expected to spend a purchase
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true) // one of an older version may say more
public record SpendFit(
        double p,
        double q,
        double gamma,
        double logLikelihood,
        long buyers,
        double correlation,
        double mean,
        String currency) {

    public GammaGamma model() {
        return new GammaGamma(p, q, gamma);
    }
}
