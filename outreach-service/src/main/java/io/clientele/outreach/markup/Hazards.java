package io.clientele.outreach.markup;

import io.clientele.outreach.merge.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** What no mail needs and what could harm its reader, or who previews it: scripts, forms, frames, handlers. */
public final class Hazards {

    private static final Set<String> REFUSED = Set.of(
            "script",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "link",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "svg",
            "math",
            "audio",
            "video",
            "template",
            "xmp",
            "noembed",
            "noframes",
            "noscript",
            "plaintext",
            "portal");

    private static final Pattern STYLE = Pattern.compile(
            "javascript:|vbscript:|expression\\s*\\(|@import|behavior\\s*:|-moz-binding", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPT = Pattern.compile("(?:java|vb)script:", Pattern.CASE_INSENSITIVE);

    private final List<Mistake> found = new ArrayList<>();

    private Hazards() {}

    public static List<Mistake> in(String html) {
        var hazards = new Hazards();
        // a tag of ours may hold quotes, and what it writes is made harmless elsewhere
        Jsoup.parse(Tagged.masked(html), Parser.htmlParser().setTrackPosition(true))
                .nodeStream(Element.class)
                .forEach(hazards::inspect);
        return hazards.found;
    }

    private void inspect(Element element) {
        var name = element.normalName();
        if (REFUSED.contains(name)) {
            report(element.sourceRange(), "<" + name + "> is not allowed in mail");
        }
        if (name.equals("meta") && element.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
            report(element.sourceRange(), "a mail can't send its reader elsewhere");
        }
        if (name.equals("style") && STYLE.matcher(element.data()).find()) {
            report(element.sourceRange(), "this style could run a program or fetch another style");
        }
        element.attributes().forEach(attribute -> inspect(attribute, element));
    }

    private void inspect(Attribute attribute, Element element) {
        var name = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
        var at = element.attributes().sourceRange(attribute.getKey()).nameRange();
        if (Attributes.isHandler(name) || name.equals("srcdoc") || name.equals("ping")) {
            report(at, name + " is not allowed in mail");
        } else if (name.equals("style") && STYLE.matcher(attribute.getValue()).find()) {
            report(at, "this style could run a program or fetch another style");
        } else if (Attributes.isUrl(name) && !isHarmless(attribute.getValue().replaceAll("[\\x00-\\x20]", ""))) {
            report(at, name + " must begin with https://, http://, mailto: or tel:");
        }
    }

    /** What begins with a tag of ours is made harmless where it is filled in, but not what a condition lets stand there. */
    private static boolean isHarmless(String url) {
        return url.indexOf(Tagged.MASK) == 0 ? !SCRIPT.matcher(url).find() : Attributes.isHarmless(url);
    }

    private void report(Range range, String message) {
        found.add(new Mistake(range.start().lineNumber(), range.start().columnNumber(), message));
    }
}
