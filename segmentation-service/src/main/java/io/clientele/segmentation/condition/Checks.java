package io.clientele.segmentation.condition;

import io.clientele.segmentation.condition.Condition.*;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a condition that came from outside. */
public final class Checks {

    /** One thing to mend; {@code path} such as {@code condition.of[1].value}. */
    public record Fault(String path, String message) {}

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final int DEEPEST = 30;
    private static final int LARGEST = 300;

    private final Faults faults = new Faults();
    private int conditions;

    private Checks() {}

    /** Whether it is of the years 1 to 9999: before and after, calendars do not agree, nor do databases. */
    public static boolean isUsual(Instant instant) {
        return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
    }

    /** Empty if all is well. */
    public static List<Fault> of(Condition condition, String path) {
        var checks = new Checks();
        checks.check(condition, path, 1);
        return checks.faults.found();
    }

    private void check(@Nullable Condition condition, String path, int depth) {
        if (depth > DEEPEST || ++conditions > LARGEST) {
            faults.must(conditions > LARGEST + 1, path, "is too much: at most 300 conditions, 30 deep");
            return;
        }
        switch (condition) {
            case null -> faults.given(null, path);
            case All(var of) -> checkAll(of, path + ".of", depth);
            case Any(var of) -> checkAll(of, path + ".of", depth);
            case Not(var of) -> check(of, path + ".of", depth + 1);
            case Attribute attribute -> checkAttribute(attribute, path);
            case Purchases purchases -> checkPurchases(purchases, path);
            case Events events -> checkEvents(events, path);
            case Last(var event, var is, var ago) -> {
                faults.text(event, path + ".event");
                faults.given(is, path + ".is");
                faults.period(ago, path + ".ago", true);
            }
            case Consent(var channel, var topic, var is) -> {
                faults.text(channel, path + ".channel");
                faults.text(topic, path + ".topic");
                faults.given(is, path + ".is");
            }
            case Anniversary(var of, var in) -> {
                faults.text(of, path + ".of");
                faults.period(in, path + ".in", true);
            }
            case Found found -> checkFound(found, path);
            case Score(var name, var is, var value) -> {
                var known = name != null && Scores.of(name).isPresent();
                faults.must(known, path + ".name", "must be one of " + Scores.names());
                faults.number(is, value, path);
            }
            case Segment(var id) -> faults.given(id, path + ".id");
            case Bucket bucket -> checkBucket(bucket, path);
        }
    }

    private void checkAll(@Nullable List<Condition> of, String path, int depth) {
        if (faults.given(of, path)) {
            for (int i = 0; i < of.size() && conditions <= LARGEST; i++) {
                check(of.get(i), path + "[" + i + "]", depth + 1);
            }
        }
    }

    private void checkAttribute(Attribute attribute, String path) {
        faults.text(attribute.name(), path + ".name");
        if (!faults.given(attribute.is(), path + ".is")) {
            return;
        }
        var value = attribute.value();
        var at = path + ".value";
        switch (attribute.is()) {
            case SET, NOT_SET -> faults.must(value == null, at, "must not be given with " + attribute.is());
            case ONE_OF -> {
                faults.must(
                        value instanceof Collection<?> many && many.size() <= Faults.LONGEST,
                        at,
                        "must be a list of up to 1000");
                if (value instanceof Collection<?> many) {
                    faults.must(
                            many.stream().allMatch(Faults::isShortScalar),
                            at,
                            "must hold only texts, numbers, true or false");
                }
            }
            default -> checkScalar(attribute.is(), value, at);
        }
    }

    private void checkScalar(Comparison is, @Nullable Object value, String path) {
        if (!faults.given(value, path)) {
            return;
        }
        if (!Faults.isShortScalar(value)) {
            faults.must(false, path, "must be a text, a number, true or false");
        } else if (is.isOfOrder()) {
            var ordered =
                    Scalars.number(value).isPresent() || Scalars.day(value).isPresent();
            faults.must(ordered, path, "must be a number or a date such as 2024-01-31");
        }
    }

    private void checkPurchases(Purchases purchases, String path) {
        faults.given(purchases.measure(), path + ".measure");
        faults.optionalText(purchases.category(), path + ".category");
        faults.optionalText(purchases.sku(), path + ".sku");
        faults.optionalText(purchases.kind(), path + ".kind");
        faults.optionalText(purchases.coupon(), path + ".coupon");
        var currency = purchases.currency();
        faults.must(
                currency == null || currency.matches("[A-Z]{3}"), path + ".currency", "must be a currency such as EUR");
        faults.number(purchases.is(), purchases.value(), path);
        faults.window(purchases.window(), path);
    }

    private void checkEvents(Events events, String path) {
        faults.text(events.event(), path + ".event");
        var counted = events.measure() == null || events.measure() == Measure.COUNT;
        faults.must(counted, path + ".measure", "must be COUNT");
        var where = events.where() == null ? Map.<String, Object>of() : events.where();
        faults.must(where.size() <= 20, path + ".where", "must have at most 20 properties");
        where.forEach((name, value) -> faults.must(
                Faults.isShortScalar(value), path + ".where." + name, "must be a text, a number, true or false"));
        var ofOrders = events.event() != null && Facts.of(events.event()) != Facts.EVENTS && !where.isEmpty();
        faults.must(!ofOrders, path + ".where", "is not for orders: use a condition of type purchases");
        faults.number(events.is(), events.value(), path);
        faults.window(events.window(), path);
    }

    private void checkFound(Found found, String path) {
        if (faults.given(found.is(), path + ".is")) {
            faults.must(found.is() == Comparison.ONE_OF, path + ".is", "must be ONE_OF");
        }
        if (faults.given(found.value(), path + ".value")) {
            var names = found.verdict().names();
            var known = found.value().stream().allMatch(name -> name != null && names.contains(name));
            faults.must(known, path + ".value", "must be a list of some of " + names);
        }
    }

    private void checkBucket(Bucket bucket, String path) {
        faults.text(bucket.salt(), path + ".salt");
        if (faults.given(bucket.from(), path + ".from") & faults.given(bucket.to(), path + ".to")) {
            faults.must(bucket.from() >= 0 && bucket.from() <= Buckets.COUNT, path + ".from", "must be 0 to 10000");
            faults.must(
                    bucket.to() >= bucket.from() && bucket.to() <= Buckets.COUNT,
                    path + ".to",
                    "must be from to 10000");
        }
    }
}
