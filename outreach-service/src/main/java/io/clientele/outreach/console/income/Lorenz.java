package io.clientele.outreach.console.income;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What the largest tenths bring together, as a line in a square of 100: the further from the diagonal, the fewer bring it. */
final class Lorenz {

    private Lorenz() {}

    /** @param tenths the largest first, each 0 to 1 */
    static String curve(List<BigDecimal> tenths) {
        var points = new StringBuilder("0,100");
        double together = 0;
        for (int i = 0; i < tenths.size(); i++) {
            together += tenths.get(i).doubleValue();
            points.append(String.format(
                    Locale.ROOT, " %.1f,%.1f", 100.0 * (i + 1) / tenths.size(), 100 - 100 * Math.min(1, together)));
        }
        return points.toString();
    }
}
