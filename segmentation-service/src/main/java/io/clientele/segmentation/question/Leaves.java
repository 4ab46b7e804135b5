package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Buckets;
import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.condition.Scalars;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Turns conditions that are made of no other into SQL. */
final class Leaves {

    private final Situation situation;
    private final Parameters parameters;
    private final Totals totals;
    private final Standings standings;
    private final Gathering gathering;

    Leaves(Situation situation, Parameters parameters, Gathering gathering) {
        this.situation = situation;
        this.parameters = parameters;
        this.gathering = gathering;
        totals = new Totals(situation, parameters, gathering);
        standings = new Standings(situation, parameters, gathering);
    }

    Leaf of(Condition condition) {
        return switch (condition) {
            case Attribute(var name, var is, var value) -> {
                var found = attribute(name);
                yield new Leaf(found, attributeTest(found, is, value));
            }
            case Purchases purchases -> totals.of(purchases);
            case Events events -> totals.of(events);
            case Last last -> totals.of(last);
            case Consent consent -> consent(consent);
            case Anniversary anniversary -> anniversary(anniversary);
            case Found found -> standings.of(found);
            case Score score -> standings.of(score);
            case Bucket bucket -> bucket(bucket);
            case All _, Any _, Not _, Segment _ -> throw new IllegalArgumentException("Made of others: " + condition);
        };
    }

    private String attribute(String name) {
        return "(p.attributes ->> " + parameters.add(name) + ")";
    }

    private String attributeTest(String found, Comparison is, @Nullable Object value) {
        return switch (is) {
            case SET -> found + " is not null";
            case NOT_SET -> found + " is null";
            case EQUAL -> "coalesce(" + found + " = " + text(value) + ", false)";
            case NOT_EQUAL -> "(" + found + " is distinct from " + text(value) + ")";
            case CONTAINS -> "coalesce(strpos(" + found + ", " + text(value) + ") > 0, false)";
            case ONE_OF -> {
                var texts = ((Collection<?>) value).stream().map(Scalars::text).toList();
                yield "coalesce(" + found + " = any(" + parameters.addTexts(texts) + "), false)";
            }
            case ABOVE, AT_LEAST, BELOW, AT_MOST ->
                Scalars.number(value)
                        .map(number -> ordered(found, Scalars.NUMBER, found + "::numeric", is, number))
                        .orElseGet(() -> ordered(found, Scalars.DAY, day(found), is, Scalars.text(value)));
        };
    }

    private String text(Object value) {
        return parameters.add(Scalars.text(value));
    }

    private static String day(String found) {
        return "left(" + found + ", 10) collate \"C\"";
    }

    /** What does not look like what it is compared with is neither above nor below it. */
    private String ordered(String found, String pattern, String compared, Comparison is, Object value) {
        return "(case when " + found + " ~ '^" + pattern + "$' then " + compared + " " + is.operator() + " "
                + parameters.add(value) + " else false end)";
    }

    private Leaf consent(Consent asked) {
        var of = "f.channel = " + parameters.add(asked.channel()) + " and f.topic = " + parameters.add(asked.topic());
        var status = situation.past()
                ? "("
                        + gathering.column(
                                Source.CONSENT_STATES,
                                "array_agg(f.status order by f.version desc)",
                                of + " and f.recorded_at <= " + parameters.add(situation.now()))
                        + ")[1]"
                : gathering.column(Source.CONSENTS, "max(f.status)", of); // there is one
        return new Leaf(
                status, "coalesce(" + status + " = " + parameters.add(asked.is().name()) + ", false)");
    }

    private Leaf anniversary(Anniversary asked) {
        var day = situation.today().plus(asked.in());
        var days = new ArrayList<String>();
        days.add(DateTimeFormatter.ofPattern("MM-dd").format(day));
        if (days.contains("02-28") && !Year.isLeap(day.getYear())) {
            days.add("02-29");
        }
        var found = attribute(asked.of());
        var test = found + " ~ '^" + Scalars.DAY + "$' and substr(" + found + ", 6, 5) = any("
                + parameters.addTexts(days) + ")";
        return new Leaf(found, "coalesce(" + test + ", false)");
    }

    private Leaf bucket(Bucket asked) {
        var bucket = "(('x' || left(md5(" + parameters.add(asked.salt())
                + " || '/' || p.profile_id::text), 8))::bit(32)::bigint % " + Buckets.COUNT + ")";
        var test =
                bucket + " >= " + parameters.add(asked.from()) + " and " + bucket + " < " + parameters.add(asked.to());
        return new Leaf(bucket + "::text", "(" + test + ")");
    }
}
