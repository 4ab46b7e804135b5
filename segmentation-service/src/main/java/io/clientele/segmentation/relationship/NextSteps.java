package io.clientele.segmentation.relationship;

import io.clientele.segmentation.dimension.Dimension;
import io.clientele.segmentation.dimension.Dimensions;
import io.clientele.segmentation.dimension.Features;
import io.clientele.segmentation.dimension.Purchases;
import io.clientele.segmentation.dimension.Weights;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What would bring somebody nearer to what the business wants, the most gain for its cost first. The gain is judged as if it had happened. */
public final class NextSteps {

    private static final BigDecimal WORTH_IT = BigDecimal.ONE;

    private final Weights weights;
    private final Relationship target;
    private final Map<Action, Long> costs;

    /** @param costs in minor units; the usual ones for actions that are not there */
    public NextSteps(Weights weights, Relationship target, Map<Action, Long> costs) {
        this.weights = weights;
        this.target = target;
        this.costs = costs;
    }

    /** Empty if they are what they should be and stay so: leave them as they are. */
    public List<Step> of(Verdict verdict, Features known) {
        var there = verdict.relationship().compareTo(target) >= 0;
        if (there && verdict.direction() != Direction.COOLING) {
            return List.of();
        }
        return Arrays.stream(Action.values())
                .filter(action -> serves(action, there))
                .flatMap(action -> step(action, known).stream())
                .sorted(Comparator.comparing(NextSteps::gainForItsCost).reversed())
                .toList();
    }

    /** Who should be a customer is reminded and offered, not asked into a closer relationship; so is who cools. */
    private boolean serves(Action action, boolean there) {
        var sells = action == Action.REMIND_BEFORE_EXPECTED_DATE || action == Action.SECOND_ORDER_OFFER;
        return sells || (!there && target.compareTo(Relationship.CUSTOMER) > 0);
    }

    private Optional<Step> step(Action action, Features known) {
        return after(action, known)
                .map(then -> {
                    var gain = points(Dimensions.of(then)).subtract(points(Dimensions.of(known)));
                    var cost = costs.getOrDefault(action, (long) action.usualCost());
                    return new Step(action.dimension(), action, gain, cost);
                })
                .filter(step -> step.gain().compareTo(WORTH_IT) >= 0);
    }

    private Optional<Features> after(Action action, Features known) {
        var contacts = known.contacts();
        var agreed = known.commitments();
        var bought = known.purchases();
        return switch (action) {
            case ASSIGN_ACCOUNT_MANAGER ->
                contacts.manager() ? Optional.empty() : Optional.of(known.with(contacts.withManager()));
            case ASK_ONE_QUESTION -> Optional.of(known.with(agreed.withPreference()));
            case OFFER_CONSULTATION -> Optional.of(known.with(contacts.withAdvice()));
            case OFFER_CONTRACT ->
                agreed.activeTailored() > 0 ? Optional.empty() : Optional.of(known.with(agreed.withTailoredContract()));
            case ASK_FOR_EXCLUSIVITY ->
                agreed.sole() != null ? Optional.empty() : Optional.of(known.with(agreed.withSole()));
            case REMIND_BEFORE_EXPECTED_DATE -> again(bought, known, 2);
            case SECOND_ORDER_OFFER -> again(bought, known, 1);
        };
    }

    /** With one day of purchases there is no rhythm to remind of. */
    private static Optional<Features> again(@Nullable Purchases bought, Features known, int least) {
        var fits = bought != null && (least == 1 ? bought.days() == 1 : bought.days() >= least);
        return fits ? Optional.of(known.with(bought.withOneOn(known.today()))) : Optional.empty();
    }

    private static BigDecimal gainForItsCost(Step step) {
        return step.gain().divide(BigDecimal.valueOf(Math.max(1, step.cost())), MathContext.DECIMAL64);
    }

    private BigDecimal points(Dimensions dimensions) {
        var sum = BigDecimal.ZERO;
        int all = 0;
        for (var dimension : Dimension.values()) {
            var weight = weights.of(dimension);
            all += weight;
            sum = sum.add(dimensions.of(dimension).orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(weight)));
        }
        return sum.movePointRight(2).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }
}
