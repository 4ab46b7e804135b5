package io.clientele.outreach.console.segments;

import io.clientele.outreach.console.segmentation.DaySize;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a segment grew, as a line in a picture 300 wide and 100 high; what was counted on a day holds until the next. */
@TemplateData
record Curve(List<DaySize> days, LocalDate today) {

    /** From one day alone no line comes. */
    public boolean worthShowing() {
        return !days.isEmpty() && days.getFirst().day().isBefore(today);
    }

    public LocalDate since() {
        return days.getFirst().day();
    }

    public long first() {
        return days.getFirst().members();
    }

    public long last() {
        return days.getLast().members();
    }

    public long most() {
        return days.stream().mapToLong(DaySize::members).max().orElse(0);
    }

    public long came() {
        return days.stream().mapToLong(DaySize::came).sum();
    }

    public long went() {
        return days.stream().mapToLong(DaySize::went).sum();
    }

    /** As SVG has it: level until the day on which somebody came or went. */
    public String points() {
        var points = new StringBuilder();
        @Nullable DaySize before = null;
        for (var day : days) {
            if (before != null) {
                point(points, day.day(), before);
            }
            point(points, day.day(), day);
            before = day;
        }
        point(points, today, days.getLast());
        return points.toString().strip();
    }

    private void point(StringBuilder points, LocalDate at, DaySize size) {
        double x = 300.0 * ChronoUnit.DAYS.between(since(), at) / Math.max(1, ChronoUnit.DAYS.between(since(), today));
        double y = 100 - 96.0 * size.members() / Math.max(1, most());
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
    }
}
