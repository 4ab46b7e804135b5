package io.clientele.outreach.console.recommendations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.console.recommendations.Assortment.Named;
import io.quarkus.qute.TemplateData;
import java.util.Locale;

/**
 * Two products that the same people keep.
 *
 * @param chance at most, that so much evidence comes by chance for any of all pairs
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Pair(
        Named product,
        Named other,
        long buyers,
        long otherBuyers,
        long together,
        double lift,
        double evidence,
        double chance) {

    private static final double LEAST = 1e-6;

    public String times() {
        return String.format(Locale.ROOT, "%.1f", lift);
    }

    public String weight() {
        return String.format(Locale.ROOT, "%.0f", evidence);
    }

    public String odds() {
        return chance < LEAST ? "< 0.000001" : String.format(Locale.ROOT, "%.6f", chance);
    }
}
