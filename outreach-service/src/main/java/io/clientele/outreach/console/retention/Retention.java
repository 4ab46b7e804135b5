package io.clientele.outreach.console.retention;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Who orders again, by the month of the first order. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Retention(List<Cohort> cohorts, List<After> average) {

    private static final int SHADES = 10;

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Cohort(LocalDate month, long people, long again, List<After> after) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record After(int month, long people, long of, BigDecimal share, boolean over) {}

    /** The months after the first order of which anything is known of anybody. */
    public List<Integer> columns() {
        int most = cohorts.stream().mapToInt(one -> one.after().size()).max().orElse(0);
        return IntStream.rangeClosed(1, most).boxed().toList();
    }

    /** How dark a cell is, 0 to 9: by the largest share there is, so that what differs is seen. */
    public long shade(After cell) {
        double largest = cohorts.stream()
                .flatMap(one -> one.after().stream())
                .mapToDouble(one -> one.share().doubleValue())
                .max()
                .orElse(0);
        return largest == 0
                ? 0
                : Math.min(SHADES - 1, Math.round(Math.floor(cell.share().doubleValue() / largest * SHADES)));
    }
}
