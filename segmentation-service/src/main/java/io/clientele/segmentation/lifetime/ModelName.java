package io.clientele.segmentation.lifetime;

import io.clientele.segmentation.fitting.Fitting;
import io.clientele.segmentation.fitting.Maximum;
import io.clientele.segmentation.fitting.Sample;
import io.clientele.segmentation.model.BetaGeometric;
import io.clientele.segmentation.model.ParetoNbd;
import io.clientele.segmentation.model.PurchaseModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which model of buying. */
public enum ModelName {
    MBG_NBD,
    BG_NBD,
    PARETO_NBD;

    Maximum fit(Sample sample) {
        return switch (this) {
            case MBG_NBD -> Fitting.betaGeometric(sample, true);
            case BG_NBD -> Fitting.betaGeometric(sample, false);
            case PARETO_NBD -> Fitting.paretoNbd(sample);
        };
    }

    PurchaseModel of(double[] parameters) {
        return this == PARETO_NBD
                ? new ParetoNbd(parameters[0], parameters[1], parameters[2], parameters[3])
                : new BetaGeometric(parameters[0], parameters[1], parameters[2], parameters[3], this == MBG_NBD);
    }

    PurchaseModel of(Map<String, Double> parameters) {
        return this == PARETO_NBD
                ? new ParetoNbd(
                        parameters.get("r"), parameters.get("alpha"), parameters.get("s"), parameters.get("beta"))
                : new BetaGeometric(
                        parameters.get("r"),
                        parameters.get("alpha"),
                        parameters.get("a"),
                        parameters.get("b"),
                        this == MBG_NBD);
    }

    /** By the parameters' names; what the data say nothing of is left out. */
    Map<String, Double> errors(Maximum maximum) {
        var named = new LinkedHashMap<String, Double>();
        var names = List.copyOf(of(maximum.parameters()).parameters().keySet());
        for (int i = 0; i < names.size(); i++) {
            if (Double.isFinite(maximum.logErrors()[i])) {
                named.put(names.get(i), maximum.logErrors()[i]);
            }
        }
        return named;
    }
}
