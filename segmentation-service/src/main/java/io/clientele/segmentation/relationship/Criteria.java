package io.clientele.segmentation.relationship;

import io.clientele.segmentation.dimension.Dimension;
import io.clientele.segmentation.dimension.Features;
import io.clientele.segmentation.dimension.Score;
import io.clientele.segmentation.relationship.Ground.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the questions of the decision in their order, and notes what was compared. */
final class Criteria {

    private final Features known;
    private final Score tie;
    private final Score service;
    private final Thresholds thresholds;
    private final @Nullable BigDecimal serviceBefore;
    private final List<Ground> grounds = new ArrayList<>();

    Criteria(Features known, Score tie, Score service, Thresholds thresholds, @Nullable BigDecimal serviceBefore) {
        this.known = known;
        this.tie = tie;
        this.service = service;
        this.thresholds = thresholds;
        this.serviceBefore = serviceBefore;
    }

    List<Ground> grounds() {
        return List.copyOf(grounds);
    }

    Relationship decide() {
        if (!boughtOrSigned()) {
            return Relationship.PROSPECT;
        }
        var known = serviceIsKnown();
        if (known && served() && (isTied() | isLive())) {
            return Relationship.CLIENT;
        }
        return returned() && someService() && demandsGrow() ? Relationship.BECOMING_CLIENT : Relationship.CUSTOMER;
    }

    private boolean boughtOrSigned() {
        return note(
                Question.BOUGHT_OR_SIGNED,
                null,
                null,
                known.bought() || known.commitments().signed() > 0);
    }

    private boolean serviceIsKnown() {
        var percent = service.coverage().movePointRight(2);
        var enough = percent.compareTo(BigDecimal.valueOf(thresholds.coverage())) >= 0;
        return note(Question.SERVICE_IS_KNOWN, text(percent), thresholds.coverage(), enough);
    }

    private boolean served() {
        return points(Question.SERVED, service, thresholds.client()) && isAdvisedOrTailored();
    }

    /** Being looked after in the buying of list-priced goods is good selling. */
    private boolean isAdvisedOrTailored() {
        var requirements = service.contributions().getOrDefault(Dimension.REQUIREMENTS, BigDecimal.ZERO);
        return note(
                Question.ADVISED_OR_TAILORED,
                null,
                null,
                requirements.signum() > 0 || known.contacts().advice() > 0);
    }

    private boolean isTied() {
        return points(Question.TIED, tie, thresholds.tie());
    }

    private boolean isLive() {
        var agreed = known.commitments();
        var tailoredOn = known.purchases() == null ? null : known.purchases().tailoredLastOn();
        var recently = within(tailoredOn, thresholds.live());
        var project = agreed.openNeeds() > 0 && (tailoredOn != null || agreed.everTailored() > 0);
        return note(
                Question.LIVE_ENGAGEMENT,
                tailoredOn == null ? null : tailoredOn.toString(),
                thresholds.live(),
                agreed.activeTailored() > 0 || project || recently);
    }

    private boolean returned() {
        var days = known.purchases() == null ? 0 : known.purchases().days();
        return note(Question.RETURNED, Integer.toString(days), 2, days >= 2);
    }

    private boolean someService() {
        return points(Question.SOME_SERVICE, service, thresholds.becoming());
    }

    private boolean demandsGrow() {
        var more = known.servedLately() > known.servedBefore();
        return note(
                Question.DEMANDS_GROW,
                known.demandsGrewOn() == null ? null : known.demandsGrewOn().toString(),
                thresholds.growth(),
                grewLately() || more || risenBy(serviceBefore, service, thresholds.margin()));
    }

    boolean grewLately() {
        return within(known.demandsGrewOn(), thresholds.growth());
    }

    static boolean risenBy(@Nullable BigDecimal before, Score now, int points) {
        return before != null
                && now.value() != null
                && now.value().subtract(before).compareTo(BigDecimal.valueOf(Math.max(1, points))) >= 0;
    }

    private boolean within(@Nullable LocalDate day, int days) {
        return day != null && ChronoUnit.DAYS.between(day, known.today()) <= days;
    }

    private boolean points(Question question, Score score, int threshold) {
        var value = score.value();
        return note(
                question,
                value == null ? null : text(value),
                threshold,
                value != null && value.compareTo(BigDecimal.valueOf(threshold)) >= 0);
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private boolean note(Question question, @Nullable String value, @Nullable Integer threshold, boolean holds) {
        grounds.add(new Ground(question, value, threshold == null ? null : threshold.toString(), holds));
        return holds;
    }
}
