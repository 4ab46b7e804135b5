package io.clientele.outreach.preview;

import io.clientele.outreach.template.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** What is allowed in a mail and yet better otherwise. */
final class Advice {

    /** Gmail cuts a message here, and with it the way to unsubscribe. */
    private static final int CLIPPED = 102 * 1024;

    private static final int LONG_SUBJECT = 70;

    private Advice() {}

    static List<String> on(Content mail) {
        var advice = new ArrayList<String>();
        var html = Jsoup.parse(mail.html());
        int kilobytes = mail.html().getBytes(StandardCharsets.UTF_8).length;
        add(advice, kilobytes > CLIPPED ? 1 : 0, "Gmail shows only the first 102 KB of a mail; this one has more");
        add(advice, mail.subject().length() > LONG_SUBJECT ? 1 : 0, "Most inboxes cut a subject after 70 characters");
        add(advice, mail.subject().isBlank() ? 1 : 0, "For this person the subject is empty");
        add(
                advice,
                html.select("img:not([alt])").size(),
                "Some pictures have no text for those who do not see them (alt)");
        add(advice, html.select("img[src^=http://]").size(), "Some pictures are fetched without encryption (http)");
        add(
                advice,
                html.select("a[href]:not([href^=http]):not([href^=mailto:]):not([href^=tel:]):not([href^=sms:])")
                        .not("[href^=#]:not([href=#])")
                        .size(),
                "Some links lead nowhere from a mail: they need https:// in front");
        return advice;
    }

    private static void add(List<String> advice, int count, String sentence) {
        if (count > 0) {
            advice.add(sentence);
        }
    }
}
