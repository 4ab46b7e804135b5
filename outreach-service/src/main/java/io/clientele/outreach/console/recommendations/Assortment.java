package io.clientele.outreach.console.recommendations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** As of when it was found what goes with what. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Assortment(@Nullable LocalDate asOf, long buyers, long tested, double threshold, String currency) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Named(String sku, String name) {}

    /** @param again of the buyers, who bought it on another day again */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Product(
            String sku,
            String name,
            @Nullable Long price,
            long buyers,
            long lately,
            long again,
            boolean rebought,
            @Nullable Double gapDays) {

        public long gap() {
            return gapDays == null ? 0 : Math.round(gapDays);
        }
    }

    /** @param moved of so many who began, who went on */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Move(Named product, Named other, long moved, long back, long began) {}
}
