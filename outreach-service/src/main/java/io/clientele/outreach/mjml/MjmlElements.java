package io.clientele.outreach.mjml;

import io.clientele.outreach.markup.Tagged;
import io.clientele.outreach.merge.Mistake;
import io.clientele.outreach.merge.Source;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The elements that there are (MJML 4); the renderer says nothing of others, and drops them. */
final class MjmlElements {

    private static final Pattern ELEMENT = Pattern.compile("<(mj[a-z-]*)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

    private static final Set<String> KNOWN = Set.of(
            "mjml",
            "mj-head",
            "mj-attributes",
            "mj-all",
            "mj-class",
            "mj-breakpoint",
            "mj-html-attributes",
            "mj-selector",
            "mj-html-attribute",
            "mj-preview",
            "mj-style",
            "mj-title",
            "mj-body",
            "mj-accordion",
            "mj-accordion-element",
            "mj-accordion-title",
            "mj-accordion-text",
            "mj-button",
            "mj-carousel",
            "mj-carousel-image",
            "mj-column",
            "mj-divider",
            "mj-group",
            "mj-hero",
            "mj-image",
            "mj-navbar",
            "mj-navbar-link",
            "mj-raw",
            "mj-section",
            "mj-social",
            "mj-social-element",
            "mj-spacer",
            "mj-table",
            "mj-text",
            "mj-wrapper");

    /** {@code mj-include} reads files, and {@code mj-font} fetches from strangers. */
    private static final Set<String> REFUSED = Set.of("mj-include", "mj-font");

    private MjmlElements() {}

    static List<Mistake> mistakes(Source source) {
        return ELEMENT.matcher(Tagged.masked(source.text()))
                .results()
                .filter(found -> !KNOWN.contains(found.group(1)))
                .map(found -> source.mistake(found.start(), said(found.group(1))))
                .toList();
    }

    private static String said(String element) {
        return "<" + element + "> is " + (REFUSED.contains(element) ? "not allowed in mail" : "no element of MJML");
    }
}
