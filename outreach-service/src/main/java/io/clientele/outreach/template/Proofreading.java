package io.clientele.outreach.template;

import io.clientele.kit.Problem;
import io.clientele.outreach.block.Block;
import io.clientele.outreach.markup.Destinations;
import io.clientele.outreach.markup.Hazards;
import io.clientele.outreach.markup.HtmlPlaces;
import io.clientele.outreach.markup.Tagged;
import io.clientele.outreach.merge.Mistaken;
import io.clientele.outreach.merge.Names;
import io.clientele.outreach.merge.Parser;
import io.clientele.outreach.merge.Place;
import io.clientele.outreach.merge.Source;
import io.clientele.outreach.mjml.MjmlMail;
import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.shop.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a draft before it is stored or shown, and says everything that is wrong with it at once. */
@ApplicationScoped
public class Proofreading {

    private static final Pattern LINK =
            Pattern.compile("(?:https?://|mailto:|tel:|\uE000).*", Pattern.CASE_INSENSITIVE);

    private final KnownNames names;
    private final Shops shops;
    private final Compilation compilation;

    Proofreading(KnownNames names, Shops shops, Compilation compilation) {
        this.names = names;
        this.shops = shops;
        this.compilation = compilation;
    }

    /**
     * Returns the draft with its language. May ask profile-service: not inside a transaction.
     *
     * @throws Problem.Refusal 400 with each mistake's field, line and column
     */
    public TemplateDraft require(TemplateDraft draft) {
        var shop = shops.current();
        var complete = draft.in(shop.language());
        var reading = new Reading(names.now(), new ArrayList<>());
        var written = read(complete, shop, reading);
        if (!reading.mistakes().isEmpty()) {
            throw Problem.badRequest(reading.mistakes());
        }
        return written;
    }

    /** Of what this has found nothing wrong with. */
    public CompiledTemplate compiled(TemplateDraft draft) {
        return compilation.of(draft, shops.current());
    }

    /** Of blocks, the HTML that they make, as {@link Templates#words} gives it of what is stored. */
    public TemplateDraft words(TemplateDraft draft) {
        return Compilation.asHtml(draft);
    }

    private TemplateDraft read(TemplateDraft draft, Shop shop, Reading reading) {
        reading.form(draft);
        reading.line("subject", draft.subject());
        reading.line("preheader", draft.preheader());
        reading.text("mjml", draft.mjml(), Place.HTML);
        reading.blocks(draft.blocks());
        var written = draft.mjml() != null && reading.mistakes().isEmpty() ? reading.ofMjml(draft) : draft;
        var field = draft.mjml() != null ? "mjml" : draft.html() != null ? "html" : "blocks";
        reading.html(field, written.html());
        reading.text("text", draft.text(), Place.PLAIN);
        if (reading.mistakes().isEmpty()) {
            reading.attempt(field, () -> compilation.of(written, shop));
        }
        return written;
    }

    private record Reading(Names names, List<Problem.Error> mistakes) {

        void form(TemplateDraft draft) {
            if (Stream.of(draft.html(), draft.mjml(), draft.blocks())
                            .filter(Objects::nonNull)
                            .count()
                    != 1) {
                say("html", "must be given, or mjml, or blocks, and only one of them");
            }
            if (draft.language() != null && !Languages.isKnown(draft.language())) {
                say("language", "must be a language of BCP 47, such as en");
            }
        }

        void line(String field, @Nullable String text) {
            text(field, text, Place.LINE);
        }

        void text(String field, @Nullable String text, Place place) {
            if (text != null) {
                attempt(field, () -> Parser.parse(new Source(text), names, place));
            }
        }

        /** The draft as it was, if it can't be understood. */
        TemplateDraft ofMjml(TemplateDraft draft) {
            try {
                return draft.asHtml(MjmlMail.html(draft.mjml(), draft.language()));
            } catch (Mistaken mistaken) {
                mistaken.mistakes().forEach(mistake -> say("mjml", mistake.toString()));
                return draft;
            }
        }

        void html(String field, @Nullable String html) {
            if (html == null) {
                return;
            }
            Hazards.in(html).forEach(hazard -> say(field, hazard.toString()));
            var source = new Source(html);
            attempt(field, () -> HtmlPlaces.of(source, Parser.parse(source, names, Place.HTML), new Destinations()));
        }

        void blocks(@Nullable List<Block> blocks) {
            for (int i = 0; blocks != null && i < blocks.size(); i++) {
                var path = "blocks[" + i + "].";
                blocks.get(i).texts().forEach((field, text) -> text(path + field, text, Place.HTML));
                blocks.get(i).urls().forEach((field, url) -> url(path + field, url));
            }
        }

        private void url(String field, String url) {
            text(field, url, Place.URL);
            if (!LINK.matcher(Tagged.masked(url)).matches()) {
                say(field, "must begin with https://, http://, mailto: or tel:, or be one value");
            }
        }

        void attempt(String field, Runnable work) {
            try {
                work.run();
            } catch (Mistaken mistaken) {
                mistaken.mistakes().forEach(mistake -> say(field, mistake.toString()));
            }
        }

        private void say(String field, String message) {
            mistakes.add(new Problem.Error(field, message));
        }
    }
}
