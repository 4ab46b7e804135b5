package io.clientele.segmentation.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void namesThatNobodyCanHaveAreFound() {
        assertThat(Names.unreachable(Names.USUAL)).containsExactly("New Customers", "Promising", "Can't Lose");
    }

    @Test
    void equalValuesHaveEqualScoresHoweverManyThereAre() {
        var mostBuyOnce = new Bounds(
                List.of(10.0, 20.0, 30.0, 40.0), List.of(1.0, 1.0, 1.0, 2.0), List.of(0.0, 0.0, 0.0, 0.0), 100);

        assertThat(mostBuyOnce.scores(5, 1, 0)).isEqualTo(new Scores(5, 1, 1));
        assertThat(mostBuyOnce.scores(11, 2, 99)).isEqualTo(new Scores(4, 4, 1));
        assertThat(mostBuyOnce.scores(500, 3, 100)).isEqualTo(new Scores(1, 5, 5));
    }
}
