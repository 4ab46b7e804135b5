package io.clientele.outreach.console.recommendations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a product's page is, and what is never recommended. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record OfferSettings(@Nullable String productUrl, List<String> never) {

    /** @param never one a line */
    static OfferSettings of(String productUrl, String never) {
        var url = productUrl.isBlank() ? null : productUrl.strip();
        return new OfferSettings(
                url,
                never.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList());
    }

    public String neverLines() {
        return String.join("\n", never);
    }
}
