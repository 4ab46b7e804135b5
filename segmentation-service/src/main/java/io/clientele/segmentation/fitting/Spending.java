package io.clientele.segmentation.fitting;

import java.util.Arrays;

/** How many purchases buyers made, at least one each, and what these came to on average. */
public final class Spending {

    final int[] purchases;
    final double[] mean;
    final int most;

    /**
     * @param purchases at least 1
     * @param mean above 0, in any unit of money; as many
     */
    public Spending(int[] purchases, double[] mean) {
        this.purchases = purchases;
        this.mean = mean;
        most = Arrays.stream(purchases).max().orElse(0);
    }

    public int buyers() {
        return purchases.length;
    }

    /** 0 of nobody. */
    public double meanOfMeans() {
        return Arrays.stream(mean).average().orElse(0);
    }

    /** Pearson's, between how often they buy and what they spend: the model takes it for none. 0 if there is no telling. */
    public double correlation() {
        double n = purchases.length;
        double meanX = Arrays.stream(purchases).average().orElse(0);
        double meanM = Arrays.stream(mean).average().orElse(0);
        double both = 0;
        double ofX = 0;
        double ofM = 0;
        for (int i = 0; i < n; i++) {
            both += (purchases[i] - meanX) * (mean[i] - meanM);
            ofX += (purchases[i] - meanX) * (purchases[i] - meanX);
            ofM += (mean[i] - meanM) * (mean[i] - meanM);
        }
        return ofX == 0 || ofM == 0 ? 0 : both / Math.sqrt(ofX * ofM);
    }
}
