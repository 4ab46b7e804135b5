package io.clientele.segmentation.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.segmentation.prediction.Ranking.Case;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankingTest {

    @Property
    void itIsThePartOfPairsThatTheFigureTellsApart(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 5) Integer> happened,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 5) Integer> others) {
        double told = 0;
        for (int one : happened) {
            for (int other : others) {
                told += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        var cases = IntStream.range(0, happened.size() + others.size())
                .mapToObj(i -> i < happened.size()
                        ? new Case(happened.get(i), true)
                        : new Case(others.get(i - happened.size()), false))
                .toList();

        assertThat(Ranking.auc(cases)).isCloseTo(told / happened.size() / others.size(), within(1e-12));
    }

    @Property
    void ofWhatHappenedToAllOrToNobodyNothingIsSaid(@ForAll @Size(max = 5) List<Integer> figures, @ForAll boolean all) {
        var cases = figures.stream().map(figure -> new Case(figure, all)).toList();

        assertThat(Ranking.auc(cases)).isNaN();
    }
}
