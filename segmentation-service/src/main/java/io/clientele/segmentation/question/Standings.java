package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Condition.Found;
import io.clientele.segmentation.condition.Condition.Score;
import io.clientele.segmentation.condition.Scores;

/** Turns what was found of people into SQL; for a past moment, what had been found by then. */
final class Standings {

    private final Situation situation;
    private final Parameters parameters;
    private final Gathering gathering;

    Standings(Situation situation, Parameters parameters, Gathering gathering) {
        this.situation = situation;
        this.parameters = parameters;
        this.gathering = gathering;
    }

    Leaf of(Found asked) {
        var names = parameters.addTexts(asked.value());
        return switch (asked.verdict()) {
            case RELATIONSHIP -> named("f.relationship", names);
            case DIRECTION -> named("f.direction", names);
            case STAGE -> named("f.stage", names);
            case MARK -> {
                var marks = last("array_to_string(f.marks, ' ')");
                yield new Leaf(marks, "coalesce(string_to_array(" + marks + ", ' ') && " + names + ", false)");
            }
        };
    }

    Leaf of(Score asked) {
        var value = "(" + figure(Scores.of(asked.name()).orElseThrow()) + ")::numeric";
        var test = value + " " + asked.is().operator() + " " + parameters.add(asked.value());
        return new Leaf("trim_scale(round(" + value + ", 6))::text", "coalesce(" + test + ", false)");
    }

    private String figure(Scores score) {
        return switch (score) {
            case CLIENT -> last("f.score");
            case TIE -> last("f.tie");
            case SERVICE -> last("f.service");
            case ALIVE -> worth("f.alive");
            case LIFETIME_VALUE -> worth("f.value");
            case EXPECTED_PURCHASES -> worth("f.expected_purchases");
            case EXPECTED_SPEND -> worth("f.expected_spend");
            case OVERDUE -> worth("f.overdue");
            case RECENCY -> worth("f.recency");
            case FREQUENCY -> worth("f.frequency");
            case MONETARY -> worth("f.monetary");
        };
    }

    /** What somebody was worth on a day that is past is not kept. */
    private String worth(String column) {
        return gathering.column(Source.WORTHS, "max(" + column + ")", situation.past() ? "false" : "true");
    }

    private Leaf named(String column, String names) {
        var value = last(column);
        return new Leaf(value, "coalesce(" + value + " = any(" + names + "), false)");
    }

    /** There is one row of now, and one of each earlier day that changed something. */
    private String last(String column) {
        if (!situation.past()) {
            return gathering.column(Source.STANDINGS, "max(" + column + ")", "f.exemption is null");
        }
        var until = "f.judged_on <= " + parameters.add(situation.today());
        return "("
                + gathering.column(Source.STANDING_STATES, "array_agg(" + column + " order by f.judged_on desc)", until)
                + ")[1]";
    }
}
