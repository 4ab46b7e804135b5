package io.clientele.segmentation.condition;

import io.clientele.segmentation.condition.Condition.*;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a condition in words, such as "spent at least 500.00 GBP in the last 90 days". */
public final class Sentences {

    private final Phrases phrases;
    private final ZoneId zone;
    private final String currency;
    private final Function<UUID, String> names;

    /**
     * @param currency the business's, for amounts that name none
     * @param names of other segments
     */
    public Sentences(Locale locale, ZoneId zone, String currency, Function<UUID, String> names) {
        phrases = new Phrases(locale);
        this.zone = zone;
        this.currency = currency;
        this.names = names;
    }

    public String of(Condition condition) {
        return switch (condition) {
            case All(var of) -> joined(of, "all");
            case Any(var of) -> joined(of, "any");
            case Not(var of) -> phrases.say("not", of(of));
            case Attribute attribute -> attribute(attribute);
            case Purchases purchases -> purchases(purchases);
            case Events events -> events(events);
            case Last(var event, var is, var ago) -> phrases.say("last." + is, event, period(ago));
            case Consent(var channel, var topic, var is) -> phrases.say("consent." + is, topic, channel);
            case Anniversary(var of, var in) -> phrases.say("anniversary", of, period(in));
            case Segment(var id) -> phrases.say("segment", names.apply(id));
            case Bucket(var salt, var from, var to) -> phrases.say("bucket", from, to, salt);
        };
    }

    private String joined(List<Condition> of, String word) {
        if (of.isEmpty()) {
            return phrases.say(word + ".empty");
        }
        return of.stream()
                .map(part -> of.size() == 1 ? of(part) : bracketed(part))
                .collect(Collectors.joining(" " + phrases.say(word) + " "));
    }

    private String bracketed(Condition part) {
        var several = !(part instanceof Not) && part.parts("").size() > 1;
        return several ? "(" + of(part) + ")" : of(part);
    }

    private String attribute(Attribute attribute) {
        return switch (attribute.value()) {
            case null -> phrases.say("attribute." + attribute.is(), attribute.name());
            case Collection<?> many ->
                phrases.say(
                        "attribute." + attribute.is(),
                        attribute.name(),
                        many.stream().map(Scalars::text).collect(Collectors.joining(", ")));
            case Object one -> phrases.say("attribute." + attribute.is(), attribute.name(), Scalars.text(one));
        };
    }

    private String purchases(Purchases purchases) {
        var never = purchases.measure() == Measure.COUNT
                && purchases.is() == Comparison.EQUAL
                && purchases.value().signum() == 0;
        var amount = purchases.isOfMoney()
                ? MinorUnits.inWords(purchases.value(), purchases.currency() == null ? currency : purchases.currency())
                : purchases.value().toPlainString();
        var measure = never ? "never" : purchases.measure().name();
        var said = phrases.say(
                "purchases." + measure, compared(purchases.is(), amount), product(measure, purchases.sku()));
        return said + narrowed(purchases) + window(purchases.window());
    }

    private String product(String measure, @Nullable String sku) {
        return sku == null ? phrases.say("product." + measure + ".any") : phrases.say("product." + measure, sku);
    }

    private String narrowed(Purchases purchases) {
        var all = new ArrayList<String>();
        narrow("category", purchases.category(), all);
        narrow("kind", purchases.kind(), all);
        narrow("coupon", purchases.coupon(), all);
        if (!purchases.isOfMoney()) {
            narrow("currency", purchases.currency(), all);
        }
        return String.join("", all);
    }

    private void narrow(String by, @Nullable String value, List<String> all) {
        if (value != null) {
            all.add(" " + phrases.say("of." + by, value));
        }
    }

    private String events(Events events) {
        var times = compared(events.is(), events.value().toPlainString());
        var said = new StringBuilder(phrases.say("events", events.event(), times));
        if (events.where() != null) {
            events.where()
                    .forEach((name, value) -> said.append(" ").append(phrases.say("where", name, Scalars.text(value))));
        }
        return said + window(events.window());
    }

    private String compared(Comparison is, String with) {
        return phrases.say("than." + is, with);
    }

    private String window(Window window) {
        if (window.within() != null) {
            return " " + phrases.say("within", period(window.within()));
        }
        return (window.from() == null ? "" : " " + phrases.say("from", moment(window.from())))
                + (window.to() == null ? "" : " " + phrases.say("to", moment(window.to())));
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(phrases.locale())
                .withZone(zone)
                .format(instant);
    }

    private String period(Period period) {
        var all = new ArrayList<String>();
        count("years", period.getYears(), all);
        count("months", period.getMonths(), all);
        count("days", period.getDays(), all);
        return all.isEmpty() ? phrases.say("days", 0) : String.join(" ", all);
    }

    private void count(String unit, int number, List<String> all) {
        if (number != 0) {
            all.add(phrases.say(unit, number));
        }
    }
}
