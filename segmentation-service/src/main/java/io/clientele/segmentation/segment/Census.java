package io.clientele.segmentation.segment;

import io.clientele.kit.Sql;
import io.clientele.segmentation.column.Columns;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.question.Plan;
import io.clientele.segmentation.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks a condition of everybody, or of one. */
@ApplicationScoped
public class Census {

    /** How many there are, how many satisfy each part, and some who satisfy the whole, which is the first part. */
    record Counts(
            long people,
            List<String> paths,
            List<Condition> conditions,
            List<Long> counts,
            List<UUID> sample,
            Instant asOf) {}

    private final Sql sql;
    private final Situations situations;
    private final Definitions definitions;
    private final Columns columns;
    private final CensusConfig config;

    Census(Sql sql, Situations situations, Definitions definitions, Columns columns, CensusConfig config) {
        this.sql = sql;
        this.situations = situations;
        this.definitions = definitions;
        this.columns = columns;
        this.config = config;
    }

    /** As of a moment ago, where that is known at once. */
    Counts preview(Condition condition, int sample, Instant now) {
        var situation = situations.everybody(now);
        var plan = Plan.of(List.of(condition), situation, definitions::now);
        return columns.count(plan.conditions(), situation, definitions::now, sample)
                .map(found -> new Counts(
                        found.people(), plan.paths(), plan.conditions(), found.counts(), found.sample(), found.asOf()))
                .orElseGet(() -> {
                    var counted = count(plan, sample, now);
                    columns.want(condition, counted.people(), situation, definitions::now);
                    return counted;
                });
    }

    long count(Condition condition, Instant now) {
        return count(plan(List.of(condition), now), 0, now).counts().getFirst();
    }

    private Counts count(Plan plan, int sample, Instant now) {
        return statement(plan.counts(sample))
                .within(config.patience())
                .one(row -> new Counts(
                        row.number("people"),
                        plan.paths(),
                        plan.conditions(),
                        row.<Long>many("counts"),
                        row.<UUID>many("sample"),
                        now))
                .orElseThrow();
    }

    /** Several conditions as one question, of everybody as they are now. */
    public Plan plan(List<Condition> conditions, Instant now) {
        return Plan.of(conditions, situations.everybody(now), definitions::now);
    }

    /**
     * Why someone is in a segment or not, the whole first; empty if there is no such person.
     *
     * @param at as of then: facts up to then, and what was recorded until then; {@code null} is now
     */
    public List<Reason> reasons(UUID segmentId, UUID profileId, @Nullable Instant at) {
        var situation = at == null ? situations.one() : situations.past(at);
        var meaning = at == null ? definitions.now(segmentId) : definitions.at(segmentId, at);
        var plan = Plan.of(meaning, situation, id -> at == null ? definitions.now(id) : definitions.at(id, at));
        return statement(plan.reasons(profileId))
                .one(row -> reasons(plan, row.<Boolean>many("held"), row.<String>many("found")))
                .orElse(List.of());
    }

    private static List<Reason> reasons(Plan plan, List<Boolean> held, List<@Nullable String> found) {
        var reasons = new ArrayList<Reason>();
        for (int i = 0; i < held.size(); i++) {
            reasons.add(new Reason(plan.paths().get(i), plan.conditions().get(i), found.get(i), held.get(i)));
        }
        return reasons;
    }

    private Sql.Statement statement(Question question) {
        var statement = sql.of(question.text());
        question.parameters().forEach(statement::set);
        return statement;
    }
}
