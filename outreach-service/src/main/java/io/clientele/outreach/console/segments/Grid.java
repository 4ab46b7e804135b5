package io.clientele.outreach.console.segments;

import io.clientele.outreach.console.segmentation.Overlap;
import io.clientele.outreach.console.segmentation.Overlap.Size;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Each segment against each: of those in the line's, how many are in the column's too. */
@TemplateData
record Grid(List<Line> lines) {

    static final Grid NOTHING = new Grid(List.of());

    /** @param number by which the columns name it */
    @TemplateData
    record Line(int number, UUID segmentId, String name, List<Cell> cells) {}

    /** @param shade of ten, by the share; {@code self} where a segment meets itself */
    @TemplateData
    record Cell(long people, long of, int shade, boolean self) {}

    static Grid of(Overlap overlap) {
        var segments = overlap.segments();
        return new Grid(IntStream.range(0, segments.size())
                .mapToObj(n -> new Line(
                        n + 1,
                        segments.get(n).segmentId(),
                        segments.get(n).name(),
                        segments.stream()
                                .map(column -> cell(segments.get(n), column, overlap))
                                .toList()))
                .toList());
    }

    private static Cell cell(Size line, Size column, Overlap overlap) {
        if (line.equals(column)) {
            return new Cell(line.members(), line.members(), 0, true);
        }
        var people = overlap.pairs().stream()
                .filter(pair -> isOf(pair, line, column) || isOf(pair, column, line))
                .mapToLong(Overlap.Pair::members)
                .sum();
        return new Cell(people, line.members(), (int) Math.ceilDiv(10 * people, Math.max(1, line.members())), false);
    }

    private static boolean isOf(Overlap.Pair pair, Size one, Size other) {
        return pair.one().equals(one.segmentId()) && pair.other().equals(other.segmentId());
    }

    /** One alone has nothing to overlap with. */
    public boolean worthShowing() {
        return lines.size() > 1;
    }
}
