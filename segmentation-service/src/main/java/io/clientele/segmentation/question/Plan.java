package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A condition as SQL. Every question that is made of no other is asked once, of everybody at a time; the others are put
 * together from those answers, so that a count for every part costs no more than the one for the whole. A plan is for
 * one question.
 */
public final class Plan {

    /**
     * One condition within the whole.
     *
     * @param holds over the columns of {@code judged}
     * @param value the column that shows what was looked at; {@code null} if it is made of others
     */
    private record Part(String path, Condition condition, String holds, String value) {}

    private final Parameters parameters = new Parameters();
    private final Gathering gathering = new Gathering();
    private final Leaves leaves;
    private final Situation situation;
    private final Function<UUID, Condition> segments;
    private final Map<Condition, Integer> indexes = new LinkedHashMap<>();
    private final List<Leaf> asked = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> roots = new ArrayList<>();

    private Plan(Situation situation, Function<UUID, Condition> segments) {
        this.situation = situation;
        this.segments = segments;
        leaves = new Leaves(situation, parameters, gathering);
    }

    /**
     * @param condition one that has passed its {@link Checks}
     * @param segments what other segments mean, as of the situation; none may contain itself
     */
    public static Plan of(Condition condition, Situation situation, Function<UUID, Condition> segments) {
        return of(List.of(condition), situation, segments);
    }

    /** Of several at once: who is asked the same by some of them is asked once. */
    public static Plan of(List<Condition> conditions, Situation situation, Function<UUID, Condition> segments) {
        var plan = new Plan(situation, segments);
        conditions.forEach(condition -> plan.roots.add(plan.add(condition, "condition")));
        return plan;
    }

    public List<String> paths() {
        return parts.stream().map(Part::path).toList();
    }

    public List<Condition> conditions() {
        return parts.stream().map(Part::condition).toList();
    }

    /** One column: {@code profile_id} of everyone for whom it holds. */
    public Question members() {
        return question("select j.profile_id from (" + judged(false) + ") j where " + roots.getFirst());
    }

    /** Two columns: {@code profile_id}, and the place of each condition that holds, from 0, as {@code nth}. */
    public Question belonging() {
        return belonging(judged(false));
    }

    /** Of some people only, of whom each table is asked alone. */
    public Question belonging(Collection<UUID> among) {
        var ids = "any(" + parameters.add(among) + "::uuid[])";
        return belonging(judged(false, "f.profile_id = " + ids) + " where p.profile_id = " + ids);
    }

    private Question belonging(String judged) {
        var places = new ArrayList<String>();
        for (int i = 0; i < roots.size(); i++) {
            places.add("case when " + roots.get(i) + " then " + i + " end");
        }
        return question("select j.profile_id, h.nth from (" + judged
                + ") j cross join lateral unnest(array_remove(array[" + String.join(", ", places)
                + "], null)) h(nth)");
    }

    /**
     * One row: {@code people}, {@code counts} as long as {@link #paths}, and {@code sample}, some who are in. Features are passed
     * over once more for the sample, which ends early; facts are not.
     */
    public Question counts(int sample) {
        var counts = parts.stream()
                .map(part -> "count(*) filter (where " + part.holds() + ")")
                .collect(Collectors.joining(", "));
        var judged = judged(false);
        var before = gathering.isEmpty() ? "" : "with judged as materialized (" + judged + ") ";
        var from = gathering.isEmpty() ? "(" + judged + ") j" : "judged j";
        return question(before + "select count(*) as people, array[" + counts
                + "] as counts, array(select j.profile_id from " + from + " where " + roots.getFirst()
                + " order by j.profile_id limit " + sample + ") as sample from " + from);
    }

    /** One row, if there is such a person: {@code held} and {@code found} as long as {@link #paths}. */
    public Question reasons(UUID profileId) {
        var held = parts.stream().map(Part::holds).collect(Collectors.joining(", "));
        var found = parts.stream().map(Part::value).collect(Collectors.joining(", "));
        return question("with judged as (" + judged(true) + " where p.profile_id = " + parameters.add(profileId)
                + ") select array[" + held + "] as held, array[" + found + "]::text[] as found from judged j");
    }

    private Question question(String text) {
        return new Question(text, parameters.values());
    }

    private String judged(boolean withValues) {
        return judged(withValues, "true");
    }

    private String judged(boolean withValues, String among) {
        var columns = new StringBuilder("p.profile_id");
        for (int i = 0; i < asked.size(); i++) {
            columns.append(", ").append(asked.get(i).test()).append(" as b").append(i);
            if (withValues) {
                columns.append(", ")
                        .append(asked.get(i).value())
                        .append(" as v")
                        .append(i);
            }
        }
        return "select " + columns + " from " + people() + gathering.joins(among);
    }

    /** Where only features are asked, people are those who have some: which is everybody. */
    private String people() {
        if (situation.past()) {
            return """
                    (select q.profile_id, coalesce((
                        select h.attributes from reading.person_state h
                        where h.profile_id = q.profile_id and h.recorded_at <= %s
                        order by h.version desc limit 1), '{}') as attributes
                    from reading.person q) p""".formatted(parameters.add(situation.now()));
        }
        if (!leaves.askFeatures()) {
            return "reading.person p";
        }
        return leaves.askAttributes()
                ? "reading.person p join reading.feature w on w.profile_id = p.profile_id"
                : "reading.feature w cross join lateral (select w.profile_id) p";
    }

    /** The whole comes before what it is made of. */
    private String add(Condition condition, String path) {
        int place = parts.size();
        parts.add(new Part(path, condition, "", "null"));
        var holds = switch (condition) {
            case All all -> join(all.parts(path), " and ", "true");
            case Any any -> join(any.parts(path), " or ", "false");
            case Not not -> "not " + join(not.parts(path), "", "");
            case Segment(var id) -> withoutItsParts(segments.apply(id), path);
            default -> "j.b" + index(condition);
        };
        var value = indexes.containsKey(condition) ? "j.v" + index(condition) : "null";
        parts.set(place, new Part(path, condition, "(" + holds + ")", value));
        return "(" + holds + ")";
    }

    private String join(Map<String, Condition> of, String word, String ofNothing) {
        var holds = new ArrayList<String>();
        of.forEach((path, part) -> holds.add(add(part, path)));
        return holds.isEmpty() ? ofNothing : String.join(word, holds);
    }

    private String withoutItsParts(Condition segment, String path) {
        int before = parts.size();
        var holds = add(segment, path);
        parts.subList(before, parts.size()).clear();
        return holds;
    }

    private int index(Condition leaf) {
        return indexes.computeIfAbsent(leaf, one -> {
            asked.add(leaves.of(one));
            return asked.size() - 1;
        });
    }
}
