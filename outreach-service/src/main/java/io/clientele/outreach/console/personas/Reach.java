package io.clientele.outreach.console.personas;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom the business reaches by one trait, beside a population. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Reach(String trait, String source, long known, List<Part> parts) {

    private static final double FARTHEST = 300;

    /** The index is 100 where it is as much here as there; the drawing is 100 wide, for 0 to 300. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Part(
            String value,
            @Nullable Long people,
            @Nullable Double share,
            double population,
            @Nullable Double index,
            @Nullable Double low,
            @Nullable Double high,
            String verdict) {

        public String shownIndex() {
            return index == null ? "" : String.format(Locale.ROOT, "%.0f", index);
        }

        public String shownInterval() {
            return low == null || high == null ? "" : String.format(Locale.ROOT, "%.0f–%.0f", low, high);
        }

        public String at() {
            return place(index);
        }

        public String from() {
            return place(low);
        }

        public String to() {
            return place(high);
        }

        private static String place(@Nullable Double value) {
            return String.format(Locale.ROOT, "%.1f", value == null ? 0 : Math.min(100, 100 * value / FARTHEST));
        }
    }
}
