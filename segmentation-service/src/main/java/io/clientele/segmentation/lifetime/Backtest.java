package io.clientele.segmentation.lifetime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;

/**
 * What a fit on what was known up to a day expected of the days after it, beside what came.
 *
 * @param after the last day that the fit knew
 * @param until the last day that is compared
 * @param expected days with an order, of all buyers
 * @param actual likewise
 * @param byPurchases buyers by how often they had bought again: 0 to 6, then 7 and more
 * @param byTenth buyers by how much was expected of them, a tenth each, those of least first
 * @param correlation between expected and actual, over buyers
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true) // one of an older version may say more
public record Backtest(
        LocalDate after,
        LocalDate until,
        double expected,
        double actual,
        List<Group> byPurchases,
        List<Group> byTenth,
        double correlation) {

    /**
     * @param from the least number of later purchases in it, or of the tenth
     * @param expected of one on average
     * @param actual of one on average
     * @param error of {@code actual}: its standard error
     */
    @RegisterForReflection
    public record Group(int from, long buyers, double expected, double actual, double error) {}

    private static final double MOST_OFF = 0.25;

    /** Whether expected and actual are within a quarter of each other, and whoever was expected to buy more did. */
    @JsonIgnore
    boolean isOnTarget() {
        return actual > 0 && Math.abs(expected / actual - 1) <= MOST_OFF && isRising();
    }

    /** But for what chance does: two standard errors. */
    private boolean isRising() {
        for (int i = 1; i < byTenth.size(); i++) {
            var before = byTenth.get(i - 1);
            var group = byTenth.get(i);
            if (group.actual() < before.actual() - 2 * Math.hypot(before.error(), group.error())) {
                return false;
            }
        }
        return true;
    }
}
