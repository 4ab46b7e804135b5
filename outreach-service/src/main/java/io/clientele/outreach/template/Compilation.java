package io.clientele.outreach.template;

import io.clientele.outreach.block.BlockMail;
import io.clientele.outreach.markup.Destinations;
import io.clientele.outreach.markup.HtmlPlaces;
import io.clientele.outreach.markup.PlainText;
import io.clientele.outreach.markup.TextLinks;
import io.clientele.outreach.merge.Lexer;
import io.clientele.outreach.merge.Manner;
import io.clientele.outreach.merge.Mistaken;
import io.clientele.outreach.merge.Node;
import io.clientele.outreach.merge.Parser;
import io.clientele.outreach.merge.Place;
import io.clientele.outreach.merge.Source;
import io.clientele.outreach.shop.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes what was written ready to be sent: read once, framed, its links numbered. */
@ApplicationScoped
class Compilation {

    /** Values and links make a mail longer than its template. */
    private static final int ROOM = 1_000;

    private final Clock clock;

    Compilation(Clock clock) {
        this.clock = clock;
    }

    /** @throws Mistaken if what was written can't be understood */
    CompiledTemplate of(TemplateDraft words, Shop shop) {
        var language = Objects.requireNonNullElse(words.language(), shop.language());
        var destinations = new Destinations();
        var written = html(words, language);
        var footer = footer(places(new Source(written), new Destinations()), language);
        var framed = new Source(Frame.around(written, words.preheader(), footer, language));
        var html = places(framed, destinations);
        return new Compiled(
                parse(words.subject(), Place.LINE),
                parse(Objects.requireNonNullElse(words.preheader(), ""), Place.LINE),
                html,
                text(words.text(), new Source(written), language, destinations),
                framed.text().length() + ROOM,
                new Manner(Locale.forLanguageTag(language), shop.zone(), shop.currency(), clock),
                facts(shop),
                destinations.all());
    }

    static String html(TemplateDraft words, String language) {
        return words.html() == null ? BlockMail.html(Objects.requireNonNull(words.blocks()), language) : words.html();
    }

    /** Of words whose language is known. */
    static TemplateDraft asHtml(TemplateDraft words) {
        return words.asHtml(html(words, Objects.requireNonNull(words.language())));
    }

    private static List<Node> parse(String text, Place place) {
        return Parser.parse(new Source(text), KnownNames.any(), place);
    }

    private static List<Node> places(Source html, Destinations destinations) {
        return HtmlPlaces.of(html, Parser.parse(html, KnownNames.any(), Place.HTML), destinations);
    }

    private static List<Node> text(@Nullable String text, Source html, String language, Destinations destinations) {
        var nodes = text != null
                ? parse(text, Place.PLAIN)
                : Parser.parse(html, PlainText.of(Lexer.split(html)), KnownNames.any(), Place.PLAIN);
        var all = new ArrayList<>(nodes);
        var footer = footer(nodes, language);
        if (footer != null) {
            all.addAll(parse(footer.text(), Place.PLAIN));
        }
        return TextLinks.of(all, destinations);
    }

    /** Nothing, if every reader sees both the address and the way out anyway. */
    private static @Nullable Footer footer(List<Node> nodes, String language) {
        boolean address = nodes.stream().anyMatch(node -> shows(node, "shop.address"));
        boolean wayOut = nodes.stream().anyMatch(node -> shows(node, "unsubscribeUrl"));
        return address && wayOut ? null : Footer.in(language);
    }

    private static boolean shows(Node node, String name) {
        return node instanceof Node.Print print
                && print.place() != Place.COMMENT
                && print.expression().isPlain(name);
    }

    private static Map<String, String> facts(Shop shop) {
        var facts = new HashMap<String, String>();
        facts.put("name", shop.name());
        facts.put("sender", shop.sender());
        facts.put("senderName", shop.displayName());
        facts.put("replyTo", shop.replyTo());
        facts.put(
                "address",
                shop.postalAddress() == null
                        ? null
                        : String.join(", ", shop.postalAddress().lines().toList()));
        facts.put("url", shop.publicUrl());
        facts.put("country", shop.country());
        facts.put("currency", shop.currency().getCurrencyCode());
        facts.put("language", shop.language());
        return facts;
    }
}
