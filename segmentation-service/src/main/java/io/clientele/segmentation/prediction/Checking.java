package io.clientele.segmentation.prediction;

import io.clientele.segmentation.prediction.Prediction.Band;
import io.clientele.segmentation.prediction.Ranking.Case;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Scores buyers by what was known on a past day, and looks at what they did then. */
@ApplicationScoped
class Checking {

    static final int DAYS = 91;
    private static final int BANDS = 5;
    private static final int POINTS = 100;
    private static final double UNTIL_THERE_IS_ONE = 90; // days

    private final OrdersSeen seen;

    Checking(OrdersSeen seen) {
        this.seen = seen;
    }

    Prediction at(LocalDate until) {
        var buyers = seen.of(until, DAYS);
        double usualGap = median(buyers.stream()
                .filter(one -> one.gaps() > 0)
                .map(Orders::gap)
                .sorted()
                .toList());
        ToDoubleFunction<Orders> score = one -> TieScore.total(one, usualGap);
        var bands = bands(buyers, score);
        return new Prediction(
                until,
                DAYS,
                buyers.size(),
                buyers.stream().filter(Orders::again).count(),
                auc(buyers, score),
                auc(buyers, Orders::days),
                isRising(bands),
                bands,
                TieScore.weights());
    }

    private static List<Band> bands(List<Orders> buyers, ToDoubleFunction<Orders> score) {
        long[] all = new long[BANDS];
        long[] again = new long[BANDS];
        for (var one : buyers) {
            int band = Math.min(BANDS - 1, (int) (score.applyAsDouble(one) * BANDS));
            all[band]++;
            again[band] += one.again() ? 1 : 0;
        }
        var bands = new ArrayList<Band>();
        int wide = POINTS / BANDS;
        for (int i = 0; i < BANDS; i++) {
            var share = all[i] == 0 ? null : (double) again[i] / all[i];
            bands.add(new Band(i * wide, (i + 1) * wide, all[i], again[i], share));
        }
        return bands;
    }

    private static @Nullable Boolean isRising(List<Band> bands) {
        var shares = bands.stream().map(Band::share).filter(Objects::nonNull).toList();
        if (shares.size() < 2) {
            return null;
        }
        for (int i = 1; i < shares.size(); i++) {
            if (shares.get(i) < shares.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Double auc(List<Orders> buyers, ToDoubleFunction<Orders> figure) {
        double auc = Ranking.auc(buyers.stream()
                .map(one -> new Case(figure.applyAsDouble(one), one.again()))
                .toList());
        return Double.isNaN(auc) ? null : auc;
    }

    private static double median(List<Double> sorted) {
        int size = sorted.size();
        return size == 0 ? UNTIL_THERE_IS_ONE : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }
}
