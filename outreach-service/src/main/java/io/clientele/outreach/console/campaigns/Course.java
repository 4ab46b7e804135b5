package io.clientele.outreach.console.campaigns;

import io.clientele.outreach.tracking.CampaignReport.Hour;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What happened hour by hour, also in hours when nothing did; day by day if it went on for longer. */
record Course(boolean daily, List<Hour> steps) {

    private static final Duration LONG = Duration.ofDays(3);

    static Course of(List<Hour> told, ZoneId zone) {
        if (told.isEmpty()) {
            return new Course(false, List.of());
        }
        var first = told.getFirst().at();
        var last = told.getLast().at();
        var daily = Duration.between(first, last).compareTo(LONG) > 0;
        var unit = daily ? ChronoUnit.DAYS : ChronoUnit.HOURS;
        var steps = new TreeMap<Instant, Hour>();
        for (var at = begin(first, unit, zone); !at.toInstant().isAfter(last); at = at.plus(1, unit)) {
            steps.put(at.toInstant(), new Hour(at.toInstant(), 0, 0, 0, 0));
        }
        told.forEach(hour -> steps.merge(begin(hour.at(), unit, zone).toInstant(), hour, Course::sum));
        return new Course(daily, List.copyOf(steps.values()));
    }

    /** For the script that draws it. */
    public String json() {
        return steps.stream()
                .map(step -> "[\"%s\",%d,%d,%d]".formatted(step.at(), step.sent(), step.opens(), step.clicks()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static ZonedDateTime begin(Instant at, ChronoUnit unit, ZoneId zone) {
        return at.atZone(zone).truncatedTo(unit);
    }

    private static Hour sum(Hour one, Hour more) {
        return new Hour(
                one.at(),
                one.sent() + more.sent(),
                one.opens() + more.opens(),
                one.clicks() + more.clicks(),
                one.unsubscribes() + more.unsubscribes());
    }
}
