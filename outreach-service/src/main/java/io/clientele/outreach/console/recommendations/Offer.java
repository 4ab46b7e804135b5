package io.clientele.outreach.console.recommendations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to offer one person, and what they usually buy. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Offer(boolean withheld, List<Item> items, List<Usual> usual) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Price(long amount, String currency) {}

    /** @param explanation why, in the visitor's language */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Item(
            String sku,
            String name,
            @Nullable Price price,
            @Nullable String url,
            String reason,
            String explanation) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Usual(String sku, String name, int days, LocalDate lastOn) {}
}
