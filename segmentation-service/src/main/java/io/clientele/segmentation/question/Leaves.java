package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Buckets;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.condition.Scalars;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Optional;

/** Turns conditions that are made of no other into SQL. */
final class Leaves {

    private final Situation situation;
    private final Parameters parameters;
    private final Attributes attributes;
    private final Totals totals;
    private final Standings standings;
    private final Gathering gathering;
    private final Featured featured;
    private final Columns columns;
    private boolean askFeatures;
    private boolean askAttributes;

    Leaves(Situation situation, Parameters parameters, Gathering gathering) {
        this.situation = situation;
        this.parameters = parameters;
        this.gathering = gathering;
        attributes = new Attributes(parameters);
        totals = new Totals(situation, parameters, gathering);
        standings = new Standings(situation, parameters, gathering);
        featured = new Featured(situation);
        columns = new Columns(parameters, attributes);
    }

    /** Whether any was answered from the features {@code w}. */
    boolean askFeatures() {
        return askFeatures;
    }

    /** Whether any was answered from the attributes of {@code p}. */
    boolean askAttributes() {
        return askAttributes;
    }

    Leaf of(Condition condition) {
        var known = situation.featured() ? featured.of(condition) : Optional.<Known>empty();
        askFeatures |= known.isPresent();
        return known.map(columns::of).orElseGet(() -> exactly(condition));
    }

    private Leaf exactly(Condition condition) {
        return switch (condition) {
            case Attribute(var name, var is, var value) -> {
                var found = attribute(name);
                yield new Leaf(found, attributes.test(found, is, value));
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
        askAttributes = true;
        return "(p.attributes ->> " + parameters.add(name) + ")";
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
