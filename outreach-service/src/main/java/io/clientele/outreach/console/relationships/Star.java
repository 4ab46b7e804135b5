package io.clientele.outreach.console.relationships;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The dimensions as a star, drawn in a square of 200 with its middle at 100: a side that is not known has no ray. */
@TemplateData
public final class Star {

    private static final double RADIUS = 80;

    /** One ray, to its full length and to its value. */
    @TemplateData
    public record Ray(String name, boolean known, String endX, String endY, String x, String y) {}

    private final List<Relationship.Side> sides;

    Star(List<Relationship.Side> sides) {
        this.sides = sides;
    }

    public List<Ray> rays() {
        return IntStream.range(0, sides.size())
                .mapToObj(n -> {
                    var side = sides.get(n);
                    double share = side.percent() / 100.0;
                    return new Ray(side.name(), side.known(), x(n, 1), y(n, 1), x(n, share), y(n, share));
                })
                .toList();
    }

    /** The corners of what is known. */
    public String outline() {
        return rays().stream().map(ray -> ray.x() + "," + ray.y()).collect(Collectors.joining(" "));
    }

    private String x(int n, double share) {
        return number(100 + RADIUS * share * Math.sin(angle(n)));
    }

    private String y(int n, double share) {
        return number(100 - RADIUS * share * Math.cos(angle(n)));
    }

    private double angle(int n) {
        return 2 * Math.PI * n / sides.size();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
