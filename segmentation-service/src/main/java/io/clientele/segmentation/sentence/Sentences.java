package io.clientele.segmentation.sentence;

import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.condition.Facts;
import io.clientele.segmentation.condition.Scalars;
import io.clientele.segmentation.condition.Scores;
import io.clientele.segmentation.condition.Window;
import java.math.BigDecimal;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says a condition in words, such as "spent at least 500.00 GBP in the last 90 days". */
public final class Sentences {

    private final Phrases phrases;
    private final Figures figures;
    private final PurchaseWords purchases;
    private final String currency;
    private final Function<UUID, String> names;

    /**
     * @param locale the language; English if we do not speak it
     * @param currency the business's, for amounts that name none
     * @param names of other segments
     */
    public Sentences(Locale locale, ZoneId zone, String currency, Function<UUID, String> names) {
        phrases = new Phrases("io.clientele.segmentation.sentence.sentences", locale);
        figures = new Figures(phrases, zone);
        purchases = new PurchaseWords(phrases, figures, currency);
        this.currency = currency;
        this.names = names;
    }

    /** Of the languages that somebody reads, the first that we speak. */
    public static Locale spoken(List<Locale> read) {
        return read.stream()
                .filter(locale -> Phrases.SPOKEN.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    public String of(Condition condition) {
        return switch (condition) {
            case All(var of) -> joined(of, "all");
            case Any(var of) -> joined(of, "any");
            case Not(var of) -> phrases.say("not", of(of));
            case Attribute attribute -> attribute(attribute);
            case Purchases asked -> purchases.of(asked) + window(asked.window());
            case Events events -> events(events);
            case Last(var event, var is, var ago) -> last(event, is, ago);
            case Consent(var channel, var topic, var is) ->
                phrases.say("consent." + is, topic, phrases.called("channel", channel));
            case Anniversary(var of, var in) ->
                phrases.say(in.isZero() ? "anniversary.today" : "anniversary", name(of), figures.period(in));
            case Found found -> found(found);
            case Score(var name, var is, var value) ->
                phrases.say("score." + name, phrases.say("than." + is, score(name, value)));
            case Segment(var id) -> phrases.say("segment", names.apply(id));
            case Bucket(var salt, var from, var to) -> phrases.say("bucket", percent(from), percent(to), salt);
        };
    }

    private String score(String name, BigDecimal value) {
        var money = Scores.of(name).filter(Scores::isMoney).isPresent();
        return money ? figures.money(value, currency) : figures.number(value);
    }

    private String joined(List<Condition> of, String word) {
        if (of.isEmpty()) {
            return phrases.say(word + ".empty");
        }
        return of.stream()
                .map(part -> of.size() == 1 ? of(part) : bracketed(part))
                .collect(Collectors.joining(phrases.say(word)));
    }

    private String bracketed(Condition part) {
        var several = !(part instanceof Not) && part.parts("").size() > 1;
        return several ? "(" + of(part) + ")" : of(part);
    }

    private String attribute(Attribute attribute) {
        var is = attribute.is();
        var name = name(attribute.name());
        return switch (attribute.value()) {
            case null -> phrases.say("attribute." + is, name);
            case Collection<?> many -> {
                var values = many.stream().map(this::value).collect(Collectors.joining(phrases.say("list")));
                yield phrases.say("attribute." + is, name, values);
            }
            case Object one -> {
                var ofDays = Scalars.day(one).isPresent() && phrases.has("attribute." + is + ".day");
                yield phrases.say("attribute." + is + (ofDays ? ".day" : ""), name, value(one));
            }
        };
    }

    private String found(Found found) {
        var of = found.verdict().name().toLowerCase(Locale.ROOT);
        var names = found.value().stream()
                .map(name -> phrases.called(of, name))
                .collect(Collectors.joining(phrases.say("any")));
        return phrases.say(found.value().isEmpty() ? "any.empty" : "found." + of, names);
    }

    private String name(String attribute) {
        return phrases.called("name", attribute);
    }

    private String value(Object scalar) {
        return switch (scalar) {
            case Boolean yesOrNo -> phrases.say(yesOrNo.toString());
            default -> Scalars.day(scalar).map(figures::day).orElseGet(() -> Scalars.text(scalar));
        };
    }

    private String events(Events events) {
        var never = events.is() == Comparison.EQUAL && events.value().signum() == 0 ? ".never" : "";
        var times = phrases.say("than." + events.is(), figures.counted("times", events.value()));
        var where = events.where() == null || events.where().isEmpty()
                ? ""
                : events.where().entrySet().stream()
                        .map(this::where)
                        .collect(Collectors.joining(phrases.say("all"), " ", ""));
        return phrases.say("events." + Facts.of(events.event()) + never, events.event(), times)
                + where
                + window(events.window());
    }

    private String where(Map.Entry<String, Object> property) {
        return phrases.say("where", property.getKey(), value(property.getValue()));
    }

    private String last(String event, Side is, Period ago) {
        var since = is == Side.AFTER && ago.isZero() ? "last.TODAY." : "last." + is + ".";
        return phrases.say(
                since + Facts.of(event), event, is == Side.AFTER ? figures.lastOnes(ago) : figures.period(ago));
    }

    private String window(Window window) {
        if (window.within() != null) {
            return " "
                    + (window.within().isZero()
                            ? phrases.say("today")
                            : phrases.say("within", figures.lastOnes(window.within())));
        }
        if (window.from() != null && window.to() != null) {
            return " " + phrases.say("between", figures.moment(window.from()), figures.moment(window.to()));
        }
        return (window.from() == null ? "" : " " + phrases.say("from", figures.moment(window.from())))
                + (window.to() == null ? "" : " " + phrases.say("to", figures.moment(window.to())));
    }

    private String percent(int tenThousandths) {
        return figures.number(BigDecimal.valueOf(tenThousandths, 2).stripTrailingZeros());
    }
}
