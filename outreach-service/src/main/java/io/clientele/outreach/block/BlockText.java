package io.clientele.outreach.block;

import io.clientele.outreach.markup.Tagged;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The little Markdown that a text block knows. */
final class BlockText {

    static final String LINK_STYLE = "color:#2457c5;text-decoration:underline";

    private static final Pattern BOLD = Pattern.compile("\\*\\*(\\S(?:[^*\\n]*\\S)?)\\*\\*");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]\\n]+)\\]\\(((?:https?://|mailto:|tel:|\uE000)[^\\s()]*)\\)");

    private BlockText() {}

    /** Paragraphs of HTML. */
    static String html(String text) {
        return Tagged.changed(text.strip(), BlockText::paragraphs);
    }

    private static String paragraphs(String text) {
        return Stream.of(Tagged.escape(text).split("\\r?\\n\\s*\\r?\\n"))
                .map(paragraph -> "<p style=\"margin:0 0 16px\">" + inline(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String inline(String paragraph) {
        var linked = LINK.matcher(paragraph).replaceAll("<a href=\"$2\" style=\"" + LINK_STYLE + "\">$1</a>");
        return BOLD.matcher(linked).replaceAll("<strong>$1</strong>").strip().replaceAll("\\r?\\n", "<br>\n");
    }
}
