package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Buckets;
import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.question.World.Order;
import io.clientele.segmentation.question.World.Person;
import io.clientele.segmentation.question.World.Standing;
import io.clientele.segmentation.question.World.Worth;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the words mean, one person at a time, in the plainest Java: written without a look at the SQL. */
record Naive(Instant now, boolean past, String currency) {

    boolean holds(Condition condition, Person person) {
        return switch (condition) {
            case All(var of) -> of.stream().allMatch(part -> holds(part, person));
            case Any(var of) -> of.stream().anyMatch(part -> holds(part, person));
            case Not(var of) -> !holds(of, person);
            case Attribute attribute -> attribute(attribute, person);
            case Purchases purchases -> new NaivePurchases(this).hold(purchases, person);
            case Events events -> events(events, person);
            case Last last -> last(last, person);
            case Consent consent -> consent(consent, person);
            case Anniversary anniversary -> anniversary(anniversary, person);
            case Found found ->
                standing(person)
                        .filter(one -> !Collections.disjoint(names(found, one), found.value()))
                        .isPresent();
            case Score score ->
                figure(score.name(), person)
                        .filter(one -> compares(one.compareTo(score.value()), score.is()))
                        .isPresent();
            case Segment _ -> throw new UnsupportedOperationException();
            case Bucket(var salt, var from, var to) ->
                Buckets.of(salt, person.id()) >= from && Buckets.of(salt, person.id()) < to;
        };
    }

    private Optional<String> text(String attribute, Person person) {
        return person.states().stream()
                .filter(state -> !past || !state.recordedAt().isAfter(now))
                .reduce((earlier, later) -> later)
                .map(state -> state.attributes().get(attribute))
                .map(Object::toString);
    }

    private boolean attribute(Attribute asked, Person person) {
        var known = text(asked.name(), person);
        return switch (asked.is()) {
            case SET -> known.isPresent();
            case NOT_SET -> known.isEmpty();
            case NOT_EQUAL -> !known.equals(Optional.of(asked.value().toString()));
            case EQUAL -> known.equals(Optional.of(asked.value().toString()));
            case ONE_OF ->
                ((List<?>) asked.value()).stream().anyMatch(one -> known.equals(Optional.of(one.toString())));
            case CONTAINS ->
                known.filter(text -> text.contains(asked.value().toString())).isPresent();
            case ABOVE, AT_LEAST, BELOW, AT_MOST ->
                known.filter(text -> isOrdered(text, asked.is(), asked.value().toString()))
                        .isPresent();
        };
    }

    private static boolean isOrdered(String known, Comparison is, String asked) {
        var number = "-?\\d+(\\.\\d+)?";
        if (asked.matches(number)) {
            return known.matches(number) && compares(new BigDecimal(known).compareTo(new BigDecimal(asked)), is);
        }
        return known.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")
                && compares(known.substring(0, 10).compareTo(asked), is);
    }

    static boolean compares(int sign, Comparison is) {
        return switch (is) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case ABOVE -> sign > 0;
            case AT_LEAST -> sign >= 0;
            case BELOW -> sign < 0;
            case AT_MOST -> sign <= 0;
            default -> throw new IllegalArgumentException(is.toString());
        };
    }

    boolean within(Instant at, Period within, Instant from, Instant to) {
        return !at.isAfter(now)
                && (within == null || !at.isBefore(dayStart(within)))
                && (from == null || !at.isBefore(from))
                && (to == null || at.isBefore(to));
    }

    private Instant dayStart(Period ago) {
        return now.atZone(World.ZONE)
                .toLocalDate()
                .minus(ago)
                .atStartOfDay(World.ZONE)
                .toInstant();
    }

    private Stream<Instant> moments(String event, Map<String, Object> where, Person person) {
        var all = switch (event) {
            case "Order Completed" ->
                person.orders().stream().filter(order -> !order.refund()).map(Order::at);
            case "Order Refunded" ->
                person.orders().stream().filter(Order::refund).map(Order::at);
            default ->
                person.events().stream()
                        .filter(one -> one.name().equals(event))
                        .filter(one -> where == null
                                || where.entrySet().stream()
                                        .allMatch(wanted -> Objects.toString(wanted.getValue())
                                                .equals(Objects.toString(
                                                        one.properties().get(wanted.getKey())))))
                        .map(World.Event::at);
        };
        return all.filter(at -> !at.isAfter(now));
    }

    private boolean events(Events asked, Person person) {
        var count = moments(asked.event(), asked.where(), person)
                .filter(at -> within(at, asked.within(), asked.from(), asked.to()))
                .count();
        return compares(BigDecimal.valueOf(count).compareTo(asked.value()), asked.is());
    }

    private boolean last(Last asked, Person person) {
        return moments(asked.event(), null, person)
                .max(Comparator.naturalOrder())
                .filter(at -> at.isBefore(dayStart(asked.ago())) == (asked.is() == Side.BEFORE))
                .isPresent();
    }

    private boolean consent(Consent asked, Person person) {
        return person.consents().stream()
                .filter(state ->
                        asked.channel().equals("EMAIL") && state.topic().equals(asked.topic()))
                .filter(state -> !past || !state.recordedAt().isAfter(now))
                .reduce((earlier, later) -> later)
                .filter(state -> state.status().equals(asked.is().name()))
                .isPresent();
    }

    /** Of those that were kept, the last of a day that was not yet to come. */
    private Optional<Standing> standing(Person person) {
        var today = now.atZone(World.ZONE).toLocalDate();
        return person.standings().stream()
                .filter(one -> !past || !one.judgedOn().isAfter(today))
                .reduce((earlier, later) -> later)
                .filter(one -> !one.exempt());
    }

    private static Set<String> names(Found asked, Standing standing) {
        return switch (asked) {
            case Relationship _ -> Set.of(standing.relationship());
            case Direction _ -> Set.of(standing.direction());
            case Stage _ -> Set.of(standing.stage());
            case Mark _ -> standing.marks();
        };
    }

    /** What somebody was worth on an earlier day is not kept. */
    private Optional<BigDecimal> figure(String name, Person person) {
        var worth = past ? Optional.<Worth>empty() : person.worth();
        return switch (name) {
            case "client" -> standing(person).map(Standing::score);
            case "tie" -> standing(person).map(Standing::tie);
            case "service" -> standing(person).map(Standing::service);
            case "alive" -> worth.map(Worth::alive);
            case "lifetimeValue" -> worth.map(one -> BigDecimal.valueOf(one.value()));
            case "rfm.recency" -> worth.map(one -> BigDecimal.valueOf(one.recency()));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private boolean anniversary(Anniversary asked, Person person) {
        var day = now.atZone(World.ZONE).toLocalDate().plus(asked.in());
        return text(asked.of(), person)
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?"))
                .map(text -> text.substring(5, 10))
                .map(of -> of.equals("02-29") && !day.isLeapYear() ? "02-28" : of)
                .filter(of -> of.equals(day.toString().substring(5)))
                .isPresent();
    }
}
