package io.clientele.segmentation.prediction;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How firmly somebody seems to be tied by their orders alone, from 0 to 1: it knows nothing of service, and so says nothing
 * of who is a client. Its weights are defaults of our own.
 */
enum TieScore {
    /** In how many of the periods they ordered, for what a few orders can show. */
    STEADY(.25) {
        @Override
        double of(Orders orders, double usualGap) {
            return Math.min(1, (double) orders.periods() / orders.periodsSince()) * Math.min(1, orders.gaps() / 3.0);
        }
    },
    /** How alike their gaps are. */
    REGULAR(.10) {
        @Override
        double of(Orders orders, double usualGap) {
            return orders.gaps() < FEW ? 0 : Math.max(0, 1 - orders.deviation() / orders.mean() / 1.5);
        }
    },
    /** Whether they are late, by their own gap or else the usual one: 1 up to one gap, 0 from three on. */
    ON_RHYTHM(.25) {
        @Override
        double of(Orders orders, double usualGap) {
            double gap = Math.max(1, orders.gaps() < FEW ? usualGap : orders.gap());
            return Math.clamp((3 - orders.silence() / gap) / 2, 0, 1);
        }
    },
    /** What part of the items they ordered again. */
    REPEATED(.10) {
        @Override
        double of(Orders orders, double usualGap) {
            return orders.items() == 0 ? 0 : (double) orders.repeated() / orders.items();
        }
    },
    /** A year, and ten days with an order. */
    TENURE_AND_COUNT(.20) {
        @Override
        double of(Orders orders, double usualGap) {
            return (Math.min(1, orders.tenure() / 365.0) + Math.min(1, orders.days() / 10.0)) / 2;
        }
    },
    /** A hundred items. */
    BREADTH(.10) {
        @Override
        double of(Orders orders, double usualGap) {
            return Math.min(1, orders.items() / 100.0);
        }
    };

    private static final int FEW = 3;

    private final double weight;

    TieScore(double weight) {
        this.weight = weight;
    }

    abstract double of(Orders orders, double usualGap);

    /** @param usualGap the business's, in days */
    static double total(Orders orders, double usualGap) {
        double sum = 0;
        for (var part : values()) {
            sum += part.weight * part.of(orders, usualGap);
        }
        return sum;
    }

    static Map<TieScore, Double> weights() {
        var all = new LinkedHashMap<TieScore, Double>();
        for (var part : values()) {
            all.put(part, part.weight);
        }
        return all;
    }
}
