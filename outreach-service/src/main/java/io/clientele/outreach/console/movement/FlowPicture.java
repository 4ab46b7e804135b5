package io.clientele.outreach.console.movement;

import io.clientele.outreach.console.movement.Movement.Month;
import io.clientele.outreach.console.movement.Movement.Move;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months as columns of where people stood, and between them ribbons of who stayed and who moved; in a square of 1000 by 360. */
@TemplateData
public final class FlowPicture {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 360;
    private static final double BAR = 14;
    private static final double GAP = 6;
    private static final double THINNEST = 1;
    private static final int MOST = 7;

    /** Where people stood at the end of a month. */
    @TemplateData
    public record Bar(String place, LocalDate month, long people, String x, String y, String height) {}

    /** Who went from one bar to the next; {@code moved} is false for those who stayed. */
    @TemplateData
    public record Ribbon(String from, String to, LocalDate month, long people, boolean moved, String path) {}

    public final List<Bar> bars = new ArrayList<>();
    public final List<Ribbon> ribbons = new ArrayList<>();
    private final List<Month> months;
    private final double perPerson;

    private FlowPicture(List<Month> months) {
        this.months = months;
        long most = months.stream().mapToLong(FlowPicture::all).max().orElse(0);
        perPerson = (HEIGHT - GAP * (Movement.PLACES.size() - 1)) / Math.max(1, most);
        for (int i = 0; i < months.size(); i++) {
            draw(i);
        }
    }

    public static FlowPicture of(Movement movement) {
        var all = movement.months();
        return new FlowPicture(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    public List<LocalDate> columns() {
        return months.stream().map(Month::month).toList();
    }

    /** In the order of the bars. */
    public List<String> places() {
        return Movement.PLACES;
    }

    /** With one column alone nothing flows. */
    public boolean flows() {
        return months.size() > 1;
    }

    private void draw(int i) {
        var month = months.get(i);
        var tops = tops(month);
        tops.forEach((place, top) -> {
            long people = month.people().getOrDefault(place, 0L);
            if (people > 0) {
                bars.add(new Bar(
                        place,
                        month.month(),
                        people,
                        number(x(i)),
                        number(top),
                        number(Math.max(THINNEST, people * perPerson))));
            }
        });
        if (i > 0) {
            flow(i, tops);
        }
    }

    /** Ribbons leave in the order of where they go, and arrive in the order of where they come from: so few cross. */
    private void flow(int i, Map<String, Double> arriving) {
        var before = months.get(i - 1);
        var month = months.get(i);
        var leaving = tops(before);
        for (var from : Movement.PLACES) {
            long there = before.people().getOrDefault(from, 0L);
            long stayed = there - month.from(from);
            for (var to : Movement.PLACES) {
                long people = from.equals(to) ? stayed : moved(month, from, to);
                if (people > 0) {
                    double thick = people * perPerson;
                    var path = path(i, leaving.get(from), arriving.get(to), Math.max(THINNEST, thick));
                    ribbons.add(new Ribbon(from, to, month.month(), people, !from.equals(to), path));
                    leaving.merge(from, thick, Double::sum);
                    arriving.merge(to, thick, Double::sum);
                }
            }
        }
    }

    private Map<String, Double> tops(Month month) {
        var tops = new HashMap<String, Double>();
        double y = 0;
        for (var place : Movement.PLACES) {
            tops.put(place, y);
            y += month.people().getOrDefault(place, 0L) * perPerson + GAP;
        }
        return tops;
    }

    private String path(int i, double leave, double arrive, double thick) {
        double from = x(i - 1) + BAR;
        double to = x(i);
        double middle = (from + to) / 2;
        return String.format(
                Locale.ROOT,
                "M%1$.1f %4$.1fC%3$.1f %4$.1f %3$.1f %5$.1f %2$.1f %5$.1fV%6$.1fC%3$.1f %6$.1f %3$.1f %7$.1f %1$.1f %7$.1fZ",
                from,
                to,
                middle,
                leave,
                arrive,
                arrive + thick,
                leave + thick);
    }

    private double x(int i) {
        return months.size() == 1 ? 0 : i * (WIDTH - BAR) / (months.size() - 1);
    }

    private static long moved(Month month, String from, String to) {
        return month.moves().stream()
                .filter(move -> move.from().equals(from) && move.to().equals(to))
                .mapToLong(Move::people)
                .sum();
    }

    private static long all(Month month) {
        return month.people().values().stream().mapToLong(Long::longValue).sum();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
