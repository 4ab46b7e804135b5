package io.clientele.outreach.console.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.outreach.console.segmentation.Overlap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final Overlap.Size REGULARS = new Overlap.Size(new UUID(0, 1), "Regulars", 4);
    private static final Overlap.Size PARENTS = new Overlap.Size(new UUID(0, 2), "Parents", 100);
    private static final Overlap.Size NOBODY = new Overlap.Size(new UUID(0, 3), "Nobody", 0);

    @Test
    void eachLineSaysHowManyOfItsOwnAreInTheColumnToo() {
        var both = new Overlap.Pair(PARENTS.segmentId(), REGULARS.segmentId(), 1);

        var grid = Grid.of(new Overlap(List.of(REGULARS, PARENTS), List.of(both)));

        assertThat(grid.lines()).extracting(Grid.Line::number).containsExactly(1, 2);
        assertThat(grid.lines().getFirst().cells())
                .containsExactly(new Grid.Cell(4, 4, 0, true), new Grid.Cell(1, 4, 3, false));
        assertThat(grid.lines().getLast().cells())
                .containsExactly(new Grid.Cell(1, 100, 1, false), new Grid.Cell(100, 100, 0, true));
        assertThat(grid.worthShowing()).isTrue();
    }

    @Test
    void whereNobodyIsInBothTheCellIsTheLightest() {
        var grid = Grid.of(new Overlap(List.of(REGULARS, NOBODY), List.of()));

        assertThat(grid.lines().getFirst().cells().getLast()).isEqualTo(new Grid.Cell(0, 4, 0, false));
        assertThat(grid.lines().getLast().cells().getFirst()).isEqualTo(new Grid.Cell(0, 0, 0, false));
    }

    @Test
    void oneAloneHasNothingToOverlapWith() {
        assertThat(Grid.of(new Overlap(List.of(REGULARS), List.of())).worthShowing())
                .isFalse();
        assertThat(Grid.NOTHING.worthShowing()).isFalse();
    }
}
