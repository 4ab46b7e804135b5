package io.clientele.segmentation.worth;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Buyers by their scores.
 *
 * @param asOf null before everybody was valued for the first time
 * @param unreachable names that nobody can have, since another that comes before fits wherever they do
 */
record RfmGrid(@Nullable LocalDate asOf, List<Cell> cells, List<Named> segments, List<String> unreachable) {

    /** @param revenue net of what went back */
    record Cell(int recency, int frequency, long buyers, Money revenue) {}

    record Named(String name, long buyers, Money revenue) {}
}
