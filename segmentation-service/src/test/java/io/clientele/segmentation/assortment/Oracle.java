package io.clientele.segmentation.assortment;

import io.clientele.segmentation.testing.OnlineRetail;
import io.clientele.segmentation.testing.OnlineRetail.Order;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What goes with what in a real shop, counted pair by pair straight from the file; the evidence from entropies. */
final class Oracle {

    /** @param product the one whose sku comes first */
    record Pair(String product, String other) {}

    record Found(int together, double evidence) {}

    final Map<Pair, Found> pairs = new HashMap<>();
    final int buyers;
    final long tested;
    private final Map<String, BitSet> baskets = new TreeMap<>();

    Oracle(OnlineRetail retail, double threshold) {
        var kept = kept(retail);
        buyers = kept.size();
        var counts = new HashMap<String, Integer>();
        kept.values().forEach(products -> products.keySet().forEach(sku -> counts.merge(sku, 1, Integer::sum)));
        int nth = 0;
        for (var products : kept.values()) {
            int buyer = nth++;
            products.entrySet().stream()
                    .filter(one -> counts.get(one.getKey()) >= 10)
                    .sorted(Map.Entry.<String, LocalDate>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(300)
                    .forEach(one -> baskets.computeIfAbsent(one.getKey(), first -> new BitSet())
                            .set(buyer));
        }
        tested = (long) baskets.size() * (baskets.size() - 1) / 2;
        count(threshold);
    }

    /**
     * Of each product the surest so many, whichever way round.
     *
     * @param slack above 0, also those that are as sure as the last of them but for rounding; below 0, none of these
     */
    Set<Pair> surest(int most, double slack) {
        var evidence = new HashMap<String, List<Double>>();
        pairs.forEach((pair, found) -> List.of(pair.product(), pair.other())
                .forEach(sku -> evidence.computeIfAbsent(sku, first -> new ArrayList<>())
                        .add(found.evidence())));
        var least = new HashMap<String, Double>();
        evidence.forEach((sku, all) -> {
            all.sort(Comparator.reverseOrder());
            least.put(sku, all.size() > most ? all.get(most - 1) * (1 - slack) : 0);
        });
        return pairs.entrySet().stream()
                .filter(one -> one.getValue().evidence()
                                >= least.get(one.getKey().product())
                        || one.getValue().evidence() >= least.get(one.getKey().other()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void count(double threshold) {
        var skus = List.copyOf(baskets.keySet());
        for (int i = 0; i < skus.size(); i++) {
            for (int j = i + 1; j < skus.size(); j++) {
                var both = (BitSet) baskets.get(skus.get(i)).clone();
                both.and(baskets.get(skus.get(j)));
                int k = both.cardinality();
                int a = baskets.get(skus.get(i)).cardinality();
                int b = baskets.get(skus.get(j)).cardinality();
                double evidence = evidence(k, a, b);
                if (k >= 5 && (double) k * buyers > (double) a * b && evidence >= threshold) {
                    pairs.put(new Pair(skus.get(i), skus.get(j)), new Found(k, evidence));
                }
            }
        }
    }

    private double evidence(int k, int a, int b) {
        double cells = plogp(k) + plogp(a - k) + plogp(b - k) + plogp(buyers - a - b + k);
        double margins = plogp(a) + plogp(buyers - a) + plogp(b) + plogp(buyers - b);
        return 2 * (cells - margins + plogp(buyers));
    }

    private static double plogp(double count) {
        return count == 0 ? 0 : count * Math.log(count);
    }

    /** By customer, what they kept and when they last bought it. */
    private static Map<Integer, Map<String, LocalDate>> kept(OnlineRetail retail) {
        var quantities = new TreeMap<Integer, Map<String, BigDecimal>>();
        var last = new TreeMap<Integer, Map<String, LocalDate>>();
        for (Order order : retail.orders.values()) {
            for (var line : order.lines()) {
                quantities
                        .computeIfAbsent(order.customer(), first -> new HashMap<>())
                        .merge(line.sku(), line.quantity(), BigDecimal::add);
                if (!order.refund()) {
                    last.computeIfAbsent(order.customer(), first -> new HashMap<>())
                            .merge(
                                    line.sku(),
                                    order.at().toLocalDate(),
                                    (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        }
        last.forEach((customer, products) -> products.keySet()
                .removeIf(sku -> quantities.get(customer).get(sku).signum() <= 0));
        last.values().removeIf(Map::isEmpty);
        return last;
    }
}
