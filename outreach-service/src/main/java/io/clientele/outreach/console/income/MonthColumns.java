package io.clientele.outreach.console.income;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Months as columns of what each relationship brought, in a hundred from the ground to the largest. */
@TemplateData
public record MonthColumns(List<Income.Month> months) {

    @TemplateData
    public record Column(LocalDate month, BigDecimal net, List<Piece> pieces) {}

    @TemplateData
    public record Piece(String name, long y, long height) {}

    public List<Column> all() {
        long most = months.stream().mapToLong(MonthColumns::whole).max().orElse(0);
        return months.stream()
                .map(month -> new Column(month.month(), month.net(), pieces(month, Math.max(1, most))))
                .toList();
    }

    private static List<Piece> pieces(Income.Month month, long most) {
        var pieces = new ArrayList<Piece>();
        long below = 0;
        for (var name : Income.NAMES) {
            long from = Math.round(100.0 * below / most);
            below += month.of(name);
            long to = Math.round(100.0 * below / most);
            if (to > from) {
                pieces.add(new Piece(name, 100 - to, to - from));
            }
        }
        return pieces;
    }

    private static long whole(Income.Month month) {
        return Income.NAMES.stream().mapToLong(month::of).sum();
    }
}
