package io.clientele.outreach.console.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How they like it, and what they buy again and again. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Usual(List<Preference> preferences, List<Repeated> products) {

    static final Usual NOTHING = new Usual(List.of(), List.of());

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Preference(String name, String value) {

        public record Stated(String value) {}
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Repeated(
            @Nullable String sku,
            @Nullable String name,
            long orders,
            @Nullable LocalDate lastOn) {

        public String shown() {
            return name == null ? String.valueOf(sku) : name;
        }
    }

    public boolean unknown() {
        return preferences.isEmpty() && products.isEmpty();
    }
}
