package io.clientele.outreach.markup;

import io.clientele.outreach.merge.Manner;
import io.clientele.outreach.merge.Names;
import io.clientele.outreach.merge.Parser;
import io.clientele.outreach.merge.Place;
import io.clientele.outreach.merge.Rendering;
import io.clientele.outreach.merge.Scope;
import io.clientele.outreach.merge.Source;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Renders HTML for tests; {@code x} is the value that matters, {@code list} holds it twice. */
final class Mails {

    private static final Manner MANNER =
            new Manner(Locale.ENGLISH, ZoneOffset.UTC, Currency.getInstance("EUR"), Clock.systemUTC());
    private static final Names NAMES = new Names(new TreeSet<>(List.of("x", "list")), false);

    private Mails() {}

    private record Facts(Map<String, Object> values) implements Scope {

        @Override
        public @Nullable Object root(String name) {
            return values.get(name);
        }

        @Override
        public String click(int number) {
            return "https://c.example/?a&n=" + number;
        }
    }

    static String render(String html, Object x) {
        return render(html, x, new Destinations());
    }

    static String render(String html, Object x, Destinations destinations) {
        var source = new Source(html);
        var nodes = HtmlPlaces.of(source, Parser.parse(source, NAMES, Place.HTML), destinations);
        return Rendering.of(nodes, new Facts(Map.of("x", x, "list", List.of(x, x))), MANNER, 100);
    }

    static String text(String html, Object x) {
        var source = new Source(html);
        var tokens = PlainText.of(io.clientele.outreach.merge.Lexer.split(source));
        var nodes = Parser.parse(source, tokens, NAMES, Place.PLAIN);
        return Rendering.of(nodes, new Facts(Map.of("x", x, "list", List.of(x, x))), MANNER, 100);
    }
}
