package io.clientele.segmentation.relationship;

import io.clientele.segmentation.dimension.Axis;
import io.clientele.segmentation.dimension.Dimensions;
import io.clientele.segmentation.dimension.Features;
import io.clientele.segmentation.dimension.Score;
import io.clientele.segmentation.dimension.Weights;
import io.clientele.segmentation.relationship.Ground.Question;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Judges one person by a business's weights and thresholds: a function of what is known and of how they stood before. */
public final class Judgement {

    private static final int LATE = 150; // percent of their usual gap
    private static final int JUST_ENDED = 180;

    private final Weights weights;
    private final Thresholds thresholds;

    public Judgement(Weights weights, Thresholds thresholds) {
        this.weights = weights;
        this.thresholds = thresholds;
    }

    /** @param before null if they were never judged on an earlier day */
    public Verdict of(Features known, @Nullable Standing before) {
        var dimensions = Dimensions.of(known);
        var tie = Score.of(dimensions, weights, Axis.TIE);
        var service = Score.of(dimensions, weights, Axis.SERVICE);
        var serviceBefore = before == null ? null : before.baseService();
        var criteria = new Criteria(known, tie, service, thresholds, serviceBefore);
        var found = criteria.decide();
        var grounds = new ArrayList<>(criteria.grounds());
        var held = before == null ? found : held(found, before, known, tie, service);
        LocalDate shaken = null;
        if (before != null && held != found) {
            shaken = before.shakenSince() == null ? known.today() : before.shakenSince();
            grounds.add(new Ground(Question.KEPT_WITHIN_MARGIN, shaken.toString(), days(thresholds.patience()), true));
        }
        var since = before != null && before.relationship() == held ? before.since() : known.today();
        return new Verdict(
                held,
                direction(held, known, criteria, tie, before),
                dimensions,
                Score.of(dimensions, weights),
                tie,
                service,
                since,
                shaken,
                grounds);
    }

    /** Nobody is less than they were for a few points, unless it lasts; more they are at once. */
    private Relationship held(Relationship found, Standing before, Features known, Score tie, Score service) {
        if (found.compareTo(before.relationship()) >= 0) {
            return found;
        }
        var shaken = before.shakenSince();
        if (shaken != null && ChronoUnit.DAYS.between(shaken, known.today()) >= thresholds.patience()) {
            return found;
        }
        var eased = new Criteria(known, tie, service, thresholds.eased(), before.baseService()).decide();
        return eased.compareTo(before.relationship()) >= 0 ? before.relationship() : found;
    }

    private Direction direction(
            Relationship found, Features known, Criteria criteria, Score tie, @Nullable Standing before) {
        if (found == Relationship.CLIENT && isDormant(known)) {
            return Direction.DORMANT;
        }
        var tieBefore = before == null ? null : before.baseTie();
        var fallen = tieBefore != null
                && tie.value() != null
                && tieBefore.subtract(tie.value()).intValue() >= thresholds.margin() + 1;
        if (fallen || isLate(known) || hasJustEnded(known)) {
            return Direction.COOLING;
        }
        var more = found != Relationship.CLIENT && known.servedLately() > known.servedBefore() && known.bought();
        return criteria.grewLately() || more || Criteria.risenBy(tieBefore, tie, thresholds.margin() + 1)
                ? Direction.RISING
                : Direction.STEADY;
    }

    private boolean isDormant(Features known) {
        var agreed = known.commitments();
        return agreed.openNeeds() == 0
                && agreed.active() == 0
                && known.lastOn() != null
                && ChronoUnit.DAYS.between(known.lastOn(), known.today()) > thresholds.silence();
    }

    private static boolean isLate(Features known) {
        var bought = known.purchases();
        return bought != null
                && bought.gaps() > 0
                && !(bought.mostlyTailored() && known.commitments().active() == 0)
                && 100 * bought.overdue(known.today()) > LATE;
    }

    private static boolean hasJustEnded(Features known) {
        var endedOn = known.commitments().endedOn();
        return endedOn != null && ChronoUnit.DAYS.between(endedOn, known.today()) <= JUST_ENDED;
    }

    private static String days(int days) {
        return Integer.toString(days);
    }
}
