package io.clientele.segmentation.condition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about one person with yes or no as its answer. What came from outside may lack fields that it needs:
 * {@link Checks} says which, and nothing else here takes a condition that has not passed them.
 */
public sealed interface Condition {

    /** Everyone, if of nothing. */
    record All(List<Condition> of) implements Condition {}

    /** No one, if of nothing. */
    record Any(List<Condition> of) implements Condition {}

    record Not(Condition of) implements Condition {}

    /** A missing attribute satisfies only NOT_SET and NOT_EQUAL. */
    record Attribute(String name, Comparison is, @Nullable Object value) implements Condition {}

    /** What was bought, with all narrowings at once; amounts in minor units. */
    record Purchases(
            Measure measure,
            @Nullable String category,
            @Nullable String sku,
            @Nullable String kind,
            @Nullable String coupon,
            @Nullable String currency,
            Comparison is,
            BigDecimal value,
            @Nullable Period within,
            @Nullable Instant from,
            @Nullable Instant to)
            implements Condition {

        public boolean countsMoney() {
            return measure == Measure.SPEND || measure == Measure.AVERAGE;
        }

        public Window window() {
            return new Window(within, from, to);
        }
    }

    /** How often something happened, {@code where} its properties have these values. */
    record Events(
            String event,
            @Nullable Map<String, Object> where,
            @Nullable Measure measure,
            Comparison is,
            BigDecimal value,
            @Nullable Period within,
            @Nullable Instant from,
            @Nullable Instant to)
            implements Condition {

        public Window window() {
            return new Window(within, from, to);
        }
    }

    /** Whether the last time was before or after the start of the local day so long ago; who never did it is in neither. */
    record Last(String event, Side is, Period ago) implements Condition {}

    record Consent(String channel, String topic, Decision is) implements Condition {}

    /** Whose day and month of that attribute come round in so long, to the day; 29 February on the 28th in other years. */
    record Anniversary(String of, Period in) implements Condition {}

    /** What was found of them, of which there are names: who is not scored satisfies none. */
    sealed interface Found extends Condition {

        Comparison is();

        List<String> value();

        default Verdicts verdict() {
            return switch (this) {
                case Relationship _ -> Verdicts.RELATIONSHIP;
                case Direction _ -> Verdicts.DIRECTION;
                case Stage _ -> Verdicts.STAGE;
                case Mark _ -> Verdicts.MARK;
            };
        }
    }

    record Relationship(Comparison is, List<String> value) implements Found {}

    record Direction(Comparison is, List<String> value) implements Found {}

    record Stage(Comparison is, List<String> value) implements Found {}

    record Mark(Comparison is, List<String> value) implements Found {}

    /** A figure that was found of them; of whom it was not found, none holds. */
    record Score(String name, Comparison is, BigDecimal value) implements Condition {}

    record Segment(UUID id) implements Condition {}

    /** A share of all people, of {@code from} inclusive to {@code to} exclusive ten-thousandths; see {@link Buckets}. */
    record Bucket(String salt, Integer from, Integer to) implements Condition {}

    /** EVENTS know only COUNT. */
    enum Measure {
        /** Distinct orders sold. */
        COUNT,
        /** Distinct local dates with a sale. */
        DAYS,
        /** Minor units, net of refunds. */
        SPEND,
        /** SPEND / COUNT; absent at no order. */
        AVERAGE,
        /** Net of refunds. */
        QUANTITY
    }

    enum Side {
        BEFORE,
        AFTER
    }

    enum Decision {
        GRANTED,
        DENIED,
        REVOKED
    }

    /** The conditions that this one is made of, by their paths. */
    default Map<String, Condition> parts(String path) {
        return switch (this) {
            case All(var of) -> listed(of, path);
            case Any(var of) -> listed(of, path);
            case Not(var of) -> Map.of(path + ".of", of);
            default -> Map.of();
        };
    }

    /** How many conditions it is made of, itself included. */
    default int size() {
        return 1 + parts("").values().stream().mapToInt(Condition::size).sum();
    }

    private static Map<String, Condition> listed(List<Condition> of, String path) {
        var parts = new LinkedHashMap<String, Condition>();
        of.forEach(part -> parts.put(path + ".of[" + parts.size() + "]", part));
        return parts;
    }
}
