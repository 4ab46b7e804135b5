package io.clientele.segmentation.explanation;

import io.clientele.segmentation.assessment.Assessed;
import io.clientele.segmentation.assessment.Override;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.dimension.Dimension;
import io.clientele.segmentation.dimension.Dimensions;
import io.clientele.segmentation.dimension.Score;
import io.clientele.segmentation.dimension.Weights;
import io.clientele.segmentation.explanation.RelationshipView.*;
import io.clientele.segmentation.observation.Evidence;
import io.clientele.segmentation.observation.Moment;
import io.clientele.segmentation.policy.Policies;
import io.clientele.segmentation.policy.Policy;
import io.clientele.segmentation.relationship.Exemption;
import io.clientele.segmentation.relationship.Verdict;
import io.clientele.segmentation.sentence.Sentences;
import io.clientele.segmentation.type.Typing;
import io.clientele.segmentation.worth.Money;
import io.clientele.segmentation.worth.Worth;
import io.clientele.segmentation.worth.Worths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what was found of one person with what speaks for it, in the words of whoever asks. */
@ApplicationScoped
class RelationshipViews {

    private static final String MODEL = "1";

    private final Evidence evidence;
    private final Worths worths;
    private final Business business;
    private final HttpHeaders headers;

    RelationshipViews(Evidence evidence, Worths worths, Business business, HttpHeaders headers) {
        this.evidence = evidence;
        this.worths = worths;
        this.business = business;
        this.headers = headers;
    }

    RelationshipView of(Assessed one, Policies.Version by) {
        var now = business.now();
        return one.exemption() == null ? scored(one, by, now) : exempt(one, one.exemption(), by, now);
    }

    private RelationshipView exempt(Assessed one, Exemption exemption, Policies.Version by, Instant now) {
        return new RelationshipView(
                one.profileId(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                words().of(exemption),
                exemption,
                exemption == Exemption.OBJECTION
                        ? null
                        : one.observed().identity().speaksFor(),
                null,
                List.of(),
                null,
                Set.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                now,
                version(by));
    }

    private RelationshipView scored(Assessed one, Policies.Version by, Instant now) {
        var verdict = one.verdict();
        var types = one.types();
        var policy = by.policy();
        var facts = evidence.of(one.profileId(), new Moment(now, business.zone()));
        var worth = worths.find(one.profileId());
        var words = words();
        return new RelationshipView(
                one.profileId(),
                one.relationship(),
                verdict.relationship(),
                verdict.direction(),
                verdict.since(),
                verdict.score().value(),
                verdict.score().coverage(),
                axes(verdict),
                dimensions(one, policy, facts, words),
                words.of(one),
                null,
                null,
                one.override() == null ? null : view(one.override()),
                verdict.grounds(),
                types.stage(),
                types.marks(),
                Typing.label(types.stage(), types.marks()),
                words.of(types),
                worth.map(Worth::lifetimeValue).orElse(null),
                worth.map(Worth::rfm).orElse(null),
                steps(one, policy),
                one.prior() == null ? null : one.prior().on(),
                changes(one, policy, facts),
                now,
                version(by));
    }

    private Words words() {
        return new Words(Sentences.spoken(headers.getAcceptableLanguages()));
    }

    private static Axes axes(Verdict verdict) {
        var tie = verdict.tie();
        var service = verdict.service();
        return new Axes(tie.value(), service.value(), tie.coverage(), service.coverage());
    }

    private static List<DimensionView> dimensions(
            Assessed one, Policy policy, Map<Dimension, List<Evidence.Item>> facts, Words words) {
        var verdict = one.verdict();
        return Arrays.stream(Dimension.values())
                .map(dimension -> new DimensionView(
                        dimension,
                        dimension.axis(),
                        policy.weights().get(dimension),
                        verdict.dimensions().of(dimension).orElse(null),
                        verdict.score().contributions().get(dimension),
                        words.of(dimension, one.observed().features()),
                        verdict.dimensions().of(dimension).isPresent() ? facts.get(dimension) : List.of()))
                .toList();
    }

    private List<StepView> steps(Assessed one, Policy policy) {
        return policy
                .nextSteps(one.observed().mainCategory())
                .of(one.verdict(), one.observed().features())
                .stream()
                .map(step -> new StepView(
                        step.dimension(), step.action(), step.gain(), new Money(step.cost(), business.currency())))
                .toList();
    }

    /** By how much each dimension moved the score, with what happened since. */
    private List<ChangeView> changes(Assessed one, Policy policy, Map<Dimension, List<Evidence.Item>> facts) {
        var prior = one.prior();
        if (prior == null) {
            return List.of();
        }
        var weights = new Weights(policy.weights());
        var before = Score.of(new Dimensions(prior.dimensions()), weights);
        var after = one.verdict().score();
        var until = prior.on().plusDays(1).atStartOfDay(business.zone()).toInstant();
        return Arrays.stream(Dimension.values())
                .map(dimension -> new ChangeView(
                        dimension,
                        prior.dimensions().get(dimension),
                        one.verdict().dimensions().of(dimension).orElse(null),
                        points(after, dimension).subtract(points(before, dimension)),
                        facts.get(dimension).stream()
                                .filter(item -> !item.at().isBefore(until))
                                .toList()))
                .filter(change -> change.points().signum() != 0)
                .sorted(Comparator.comparing(
                                (ChangeView change) -> change.points().abs())
                        .reversed())
                .toList();
    }

    private static BigDecimal points(Score score, Dimension dimension) {
        return score.contributions().getOrDefault(dimension, BigDecimal.ZERO);
    }

    static OverrideView view(Override override) {
        return new OverrideView(override.relationship(), override.reason(), override.by(), override.at());
    }

    private static String version(Policies.Version by) {
        return MODEL + "." + by.number();
    }
}
