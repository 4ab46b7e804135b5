package io.clientele.outreach.console.worths;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Buyers by recency and frequency, and by the names of their scores. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Grid(@Nullable LocalDate asOf, List<Cell> cells, List<Named> segments, List<String> unreachable) {

    static final Grid NONE = new Grid(null, List.of(), List.of(), List.of());
    public static final List<Integer> FREQUENCIES = List.of(1, 2, 3, 4, 5);

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Amount(long amount, String currency) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Cell(
            int recency,
            int frequency,
            long buyers,
            @Nullable Amount revenue) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Named(String name, long buyers, Amount revenue) {}

    /** One row of the grid. */
    @TemplateData
    public record Line(int recency, List<Cell> cells) {}

    /** The most recent first, each with a cell for every frequency. */
    public List<Line> lines() {
        return IntStream.iterate(5, recency -> recency > 0, recency -> recency - 1)
                .mapToObj(recency -> new Line(
                        recency,
                        FREQUENCIES.stream()
                                .map(frequency -> cell(recency, frequency))
                                .toList()))
                .toList();
    }

    public List<Integer> frequencies() {
        return FREQUENCIES;
    }

    public String unreachableNames() {
        return String.join(", ", unreachable);
    }

    private Cell cell(int recency, int frequency) {
        return cells.stream()
                .filter(cell -> cell.recency() == recency && cell.frequency() == frequency)
                .findFirst()
                .orElse(new Cell(recency, frequency, 0, null));
    }
}
