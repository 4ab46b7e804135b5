package io.clientele.outreach.mjml;

import ch.digitalfondue.mjml4j.Mjml4j;
import io.clientele.outreach.markup.Direction;
import io.clientele.outreach.markup.Tagged;
import io.clientele.outreach.merge.Mistake;
import io.clientele.outreach.merge.Mistaken;
import io.clientele.outreach.merge.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes HTML of MJML, its merge tags as they are; what would be lost on the way, or fetched from strangers, is refused. */
public final class MjmlMail {

    /** The renderer fetches the fonts it knows from their maker, whom readers of a mail have no business with. */
    private static final Pattern FONTS = Pattern.compile(
            "<!--\\[if !mso\\]><!-->\\s*(?:<link href=\"[^\"]*\" rel=\"stylesheet\" type=\"text/css\">\\s*)+"
                    + "<style type=\"text/css\">\\s*(?:@import url\\([^)]*\\);\\s*)+</style>\\s*<!--<!\\[endif\\]-->\\s*");

    private static final Pattern TAG = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}", Pattern.DOTALL);
    private static final Pattern FETCHED =
            Pattern.compile("(?:src|background)=\"(https?://[^\"]+)\"|url\\(['\"]?(https?://[^)'\"]+)");

    private MjmlMail() {}

    /** @throws Mistaken with all that is wrong with it */
    public static String html(String mjml, String language) {
        var source = new Source(mjml);
        refuse(MjmlElements.mistakes(source));
        var html = rendered(source, language);
        refuse(lost(source, html));
        refuse(foreign(source, html));
        return html;
    }

    private static String rendered(Source source, String language) {
        var direction = Mjml4j.TextDirection.valueOf(Direction.of(language).name());
        try {
            var how = new Mjml4j.Configuration(language, direction);
            return Tagged.changed(
                    source.text(),
                    marked -> FONTS.matcher(Mjml4j.render(marked, how)).replaceAll(""));
        } catch (RuntimeException unclear) {
            throw source.mistaken(0, "this is no MJML that can be understood: " + unclear.getMessage());
        }
    }

    /** MJML drops what stands where it expects nothing, and with it what a tag there would say. */
    private static List<Mistake> lost(Source source, String html) {
        var lost = new ArrayList<Mistake>();
        TAG.matcher(source.text())
                .results()
                .filter(tag -> !html.contains(tag.group()))
                .forEach(tag -> lost.add(source.mistake(
                        tag.start(), "MJML drops " + tag.group() + " here; it must stand in <mj-text> or <mj-raw>")));
        return lost;
    }

    private static List<Mistake> foreign(Source source, String html) {
        var foreign = new ArrayList<Mistake>();
        FETCHED.matcher(html)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(url -> !source.text().contains(url))
                .distinct()
                .forEach(url -> foreign.add(
                        source.mistake(0, "this would fetch " + url + "; give the element a picture of your own")));
        return foreign;
    }

    private static void refuse(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new Mistaken(mistakes);
        }
    }
}
