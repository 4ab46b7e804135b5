package io.clientele.outreach.template;

import io.clientele.outreach.markup.Direction;
import io.clientele.outreach.markup.Tagged;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What we put around the HTML of a template: a page where it is none, preheader, footer, the picture that counts opens. */
final class Frame {

    /** Only we use this name. */
    static final String OPEN = "openUrl";

    private static final Pattern PAGE = Pattern.compile("<html[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile("<body(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern END =
            Pattern.compile("(?:</body\\s*>\\s*)?(?:</html\\s*>\\s*)?\\z", Pattern.CASE_INSENSITIVE);

    /** Mail programs fill a short preheader up with what comes next, unless that is invisible. */
    private static final String PREHEADER = """
            <div style="display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;\
            mso-hide:all">%s%s</div>
            """;

    private static final String PIXEL =
            "<img src=\"{{ " + OPEN + " }}\" width=\"1\" height=\"1\" alt=\"\" style=\"display:block;border:0\">\n";

    private Frame() {}

    static String around(String html, @Nullable String preheader, @Nullable Footer footer, String language) {
        var direction = Direction.of(language);
        var page = PAGE.matcher(Tagged.masked(html)).find() ? html : page(html, language, direction);
        var ended = insert(page, END, false, (footer == null ? "" : footer.html(direction)) + PIXEL);
        return preheader == null
                ? ended
                : insert(
                        ended,
                        BODY,
                        true,
                        PREHEADER.formatted(Tagged.escaped(preheader), "&#847;&zwnj;&nbsp;".repeat(30)));
    }

    private static String page(String fragment, String language, Direction direction) {
        return """
                <!doctype html>
                <html lang="%s" dir="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
                <body>
                %s
                </body></html>
                """.formatted(language, direction.html(), fragment);
    }

    /** Without such a place, at the beginning or the end. */
    private static String insert(String html, Pattern place, boolean behind, String addition) {
        var found = place.matcher(Tagged.masked(html));
        int at = behind ? (found.find() ? found.end() : 0) : (found.find() ? found.start() : html.length());
        return html.substring(0, at) + addition + html.substring(at);
    }
}
