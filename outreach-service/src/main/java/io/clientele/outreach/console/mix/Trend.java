package io.clientele.outreach.console.mix;

import io.clientele.outreach.console.segmentation.Relationships;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The shares of people month by month as columns that all reach the top: from the closest, at the ground. */
@TemplateData
public record Trend(List<Mix.Past> months) {

    @TemplateData
    public record Column(LocalDate month, BigDecimal clients, List<Piece> pieces) {}

    @TemplateData
    public record Piece(String name, String y, String height) {}

    public List<Column> columns() {
        return months.stream().map(Trend::column).toList();
    }

    private static Column column(Mix.Past month) {
        double[] below = {0};
        var pieces = Relationships.OF_BUYERS.stream()
                .map(name -> {
                    double height = 100 * share(month, name).doubleValue();
                    below[0] += height;
                    return new Piece(name, number(100 - below[0]), number(height));
                })
                .toList();
        return new Column(month.month(), share(month, "CLIENT"), pieces);
    }

    private static BigDecimal share(Mix.Past month, String name) {
        return month.shares().getOrDefault(name, BigDecimal.ZERO);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", Math.max(0, value));
    }
}
