package io.clientele.outreach.console.worths;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.List;

/** How worth is reckoned. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record WorthSettings(String model, int horizonMonths, BigDecimal discountRate, BigDecimal margin) {

    private static final List<String> MODELS = List.of("MBG_NBD", "BG_NBD", "PARETO_NBD");

    public List<String> models() {
        return MODELS;
    }

    public String discountPercent() {
        return discountRate.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    public String marginPercent() {
        return margin.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
