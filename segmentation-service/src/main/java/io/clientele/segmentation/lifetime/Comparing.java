package io.clientele.segmentation.lifetime;

import io.clientele.segmentation.lifetime.Backtest.Group;
import io.clientele.segmentation.model.PurchaseModel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Sets what a model expects of buyers beside what they did. */
final class Comparing {

    private record Judged(Cell cell, double expected) {}

    /** Adds up over buyers. */
    private static final class Sums {
        long buyers;
        double expected;
        double actual;
        double expectedSquares;
        double actualSquares;
        double products;

        void add(Judged judged) {
            buyers += judged.cell.buyers();
            expected += judged.cell.buyers() * judged.expected;
            actual += judged.cell.later();
            expectedSquares += judged.cell.buyers() * judged.expected * judged.expected;
            actualSquares += judged.cell.laterSquares();
            products += judged.cell.later() * judged.expected;
        }

        Group group(int from) {
            double mean = actual / buyers;
            double variance = Math.max(0, actualSquares / buyers - mean * mean);
            return new Group(from, buyers, expected / buyers, mean, Math.sqrt(variance / buyers));
        }

        double correlation() {
            double both = products / buyers - expected / buyers * (actual / buyers);
            double one = expectedSquares / buyers - Math.pow(expected / buyers, 2);
            double other = actualSquares / buyers - Math.pow(actual / buyers, 2);
            return one <= 0 || other <= 0 ? 0 : both / Math.sqrt(one * other);
        }
    }

    private static final int MANY = 7;
    private static final int PARTS = 10;

    private Comparing() {}

    static Backtest of(PurchaseModel model, double unitDays, List<Cell> cells, LocalDate after, LocalDate until) {
        double time = ChronoUnit.DAYS.between(after, until) / unitDays;
        var judged = cells.stream()
                .map(cell -> new Judged(cell, model.expected(time, cell.history(unitDays))))
                .sorted(Comparator.comparingDouble(Judged::expected))
                .toList();
        var all = new Sums();
        judged.forEach(all::add);
        var byPurchases = new TreeMap<Integer, Sums>();
        var byTenth = new TreeMap<Integer, Sums>();
        long before = 0;
        for (var one : judged) {
            byPurchases
                    .computeIfAbsent(Math.min(one.cell.purchases(), MANY), none -> new Sums())
                    .add(one);
            int tenth = (int) Math.min(PARTS - 1, (before + one.cell.buyers() / 2) * PARTS / all.buyers);
            byTenth.computeIfAbsent(tenth + 1, none -> new Sums()).add(one);
            before += one.cell.buyers();
        }
        return new Backtest(
                after, until, all.expected, all.actual, groups(byPurchases), groups(byTenth), all.correlation());
    }

    private static List<Group> groups(TreeMap<Integer, Sums> sums) {
        return sums.entrySet().stream()
                .map(entry -> entry.getValue().group(entry.getKey()))
                .toList();
    }
}
