package io.clientele.segmentation.fitting;

import io.clientele.segmentation.model.History;
import java.util.HashMap;
import java.util.Map;

/** The histories of many buyers, each distinct one once with how many have it: most are shared by several. */
public final class Sample {

    final int size;
    final int[] purchases;
    final double[] last;
    final double[] age;
    final double[] weight;
    final double total;
    final int most;

    private Sample(Map<History, Integer> counts) {
        size = counts.size();
        purchases = new int[size];
        last = new double[size];
        age = new double[size];
        weight = new double[size];
        int i = 0;
        double sum = 0;
        int largest = 0;
        for (var entry : counts.entrySet()) {
            purchases[i] = entry.getKey().purchases();
            last[i] = entry.getKey().last();
            age[i] = entry.getKey().age();
            weight[i++] = entry.getValue();
            sum += entry.getValue();
            largest = Math.max(largest, entry.getKey().purchases());
        }
        total = sum;
        most = largest;
    }

    public static Sample of(Iterable<History> histories) {
        var counts = new HashMap<History, Integer>();
        histories.forEach(history -> counts.merge(history, 1, Integer::sum));
        return new Sample(counts);
    }

    /** @param counts how many buyers have each history */
    public static Sample of(Map<History, Integer> counts) {
        return new Sample(counts);
    }

    /** How many buyers there are. */
    public long buyers() {
        return Math.round(total);
    }

    double meanAge() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weight[i] * age[i];
        }
        return sum / total;
    }

    double meanPurchases() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weight[i] * purchases[i];
        }
        return sum / total;
    }

    /** About as many of the histories as asked for, to begin a search with; itself if it has no more. */
    Sample thinned(int about) {
        int step = size / about;
        if (step < 2) {
            return this;
        }
        var counts = new HashMap<History, Integer>();
        for (int i = 0; i < size; i += step) {
            counts.put(new History(purchases[i], last[i], age[i]), (int) weight[i]);
        }
        return new Sample(counts);
    }
}
