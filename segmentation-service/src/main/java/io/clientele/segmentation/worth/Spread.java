package io.clientele.segmentation.worth;

import io.clientele.segmentation.model.GammaGamma;
import io.clientele.segmentation.model.History;
import io.clientele.segmentation.model.PurchaseModel;
import java.util.ArrayList;
import java.util.List;

/**
 * How what one buyer will spend is distributed: how many purchases there will be, given their history, and what so many come
 * to, given what they spent. Both are exact; the model's parameters are taken as known.
 */
final class Spread {

    private static final int MOST = 2000;
    private static final double NEARLY_ALL = 1 - 1e-7;

    private final List<Double> chances = new ArrayList<>();
    private final GammaGamma spend;
    private final int purchases;
    private final double mean;

    /**
     * @param time of the model's unit
     * @param mean of the purchases after the first; any if there are none
     */
    Spread(PurchaseModel model, double time, History history, GammaGamma spend, double mean) {
        this.spend = spend;
        this.purchases = mean > 0 ? history.purchases() : 0;
        this.mean = mean;
        double alive = model.alive(history);
        double sum = 0;
        for (int count = 0; count < MOST && sum < NEARLY_ALL; count++) {
            double chance = alive * model.chanceIfAlive(count, time, history) + (count == 0 ? 1 - alive : 0);
            chances.add(chance);
            sum += chance;
        }
    }

    /** The amount that what they spend is below with that probability. */
    double quantile(double level) {
        if (chances.getFirst() >= level) {
            return 0;
        }
        double high = 1;
        while (chanceOfAtMost(high) < level && high < 1e15) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < 60 && high - low > 1e-6 * high; i++) {
            double middle = (low + high) / 2;
            if (chanceOfAtMost(middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    double chanceOfAtMost(double amount) {
        double sum = chances.getFirst();
        for (int count = 1; count < chances.size(); count++) {
            if (chances.get(count) > 1e-12) {
                sum += chances.get(count) * spend.chanceOfAtMost(amount, count, purchases, mean);
            }
        }
        return sum;
    }
}
