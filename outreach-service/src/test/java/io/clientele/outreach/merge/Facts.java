package io.clientele.outreach.merge;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What tests know: all that is in a map. */
record Facts(Map<String, Object> values) implements Scope {

    static final Manner MANNER = manner("en");

    static Manner manner(String language) {
        return new Manner(
                Locale.forLanguageTag(language),
                ZoneId.of("Europe/Berlin"),
                Currency.getInstance("EUR"),
                Clock.fixed(Instant.parse("2026-03-29T10:15:00Z"), ZoneOffset.UTC));
    }

    static String render(String template, Map<String, Object> values) {
        var known = new TreeSet<>(values.keySet());
        known.addAll(List.of("relationship", "recommendations"));
        var nodes = Parser.parse(new Source(template), Names.withAnyOfProfile(known), Place.PLAIN);
        return Rendering.of(nodes, new Facts(values), MANNER, 100);
    }

    @Override
    public @Nullable Object root(String name) {
        return values.get(name);
    }

    @Override
    public String click(int number) {
        return "https://click.example/" + number;
    }
}
