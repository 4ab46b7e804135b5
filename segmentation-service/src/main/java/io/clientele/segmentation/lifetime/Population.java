package io.clientele.segmentation.lifetime;

import io.clientele.segmentation.fitting.Sample;
import io.clientele.segmentation.model.History;
import java.util.HashMap;
import java.util.List;

/**
 * Who is looked at.
 *
 * @param repeaters who bought again
 * @param sameAge whether all are known for equally long
 */
record Population(List<Cell> cells, long buyers, long repeaters, boolean sameAge) {

    static Population of(List<Cell> cells) {
        long buyers = cells.stream().mapToLong(Cell::buyers).sum();
        long repeaters = cells.stream()
                .filter(cell -> cell.purchases() > 0)
                .mapToLong(Cell::buyers)
                .sum();
        var sameAge = cells.stream().mapToInt(Cell::age).distinct().limit(2).count() < 2;
        return new Population(cells, buyers, repeaters, sameAge);
    }

    Sample sample(double unitDays) {
        var counts = new HashMap<History, Integer>();
        cells.forEach(cell -> counts.merge(cell.history(unitDays), cell.buyers(), Integer::sum));
        return Sample.of(counts);
    }
}
