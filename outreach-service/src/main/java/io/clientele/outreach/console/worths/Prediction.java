package io.clientele.outreach.console.worths;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a score of orders alone told, some months ago, who would buy again. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Prediction(
        LocalDate until,
        int days,
        long buyers,
        long again,
        @Nullable Double auc,
        @Nullable Double frequencyAuc,
        @Nullable Boolean rising,
        List<Band> bands) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Band(
            int from,
            int to,
            long buyers,
            long again,
            @Nullable Double share) {}

    public boolean tells() {
        return auc != null && frequencyAuc != null && Boolean.TRUE.equals(rising);
    }

    public String aucShown() {
        return shown(auc);
    }

    public String frequencyShown() {
        return shown(frequencyAuc);
    }

    private static String shown(@Nullable Double value) {
        return value == null ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }
}
