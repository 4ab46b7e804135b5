package io.clientele.outreach.markup;

import io.clientele.outreach.merge.Place;
import java.util.Set;
import java.util.regex.Pattern;

/** What the attributes of HTML mean for what may stand in them. */
final class Attributes {

    private static final Set<String> URLS = Set.of(
            "href", "src", "action", "formaction", "background", "poster", "cite", "longdesc", "data", "xlink:href");

    /** Up to here a value can no longer choose another scheme. */
    private static final Pattern FIXED =
            Pattern.compile("\\s*(\\*|https?://|mailto:|tel:|sms:|#).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HARMLESS = Pattern.compile(
            "\\s*(https?://|mailto:|tel:|sms:|cid:|data:image/(png|gif|jpeg|webp)[;,]|#|[/?]|[^:]*$).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A place, or why there is none. */
    record Found(Place place, String objection) {

        interface Complaint {
            RuntimeException of(String objection);
        }

        Place orElseThrow(Complaint complaint) {
            if (!objection.isEmpty()) {
                throw complaint.of(objection);
            }
            return place;
        }
    }

    private Attributes() {}

    static Found place(HtmlState state) {
        var name = state.attribute();
        if (!state.quoted()) {
            return refused("put quotes around the value of " + name);
        }
        if (name.equals("style") || name.equals("srcset") || name.equals("srcdoc") || isHandler(name)) {
            return refused("a value can't stand inside " + name);
        }
        if (!isUrl(name)) {
            return new Found(Place.HTML, "");
        }
        if (state.value().isBlank()) {
            return new Found(Place.URL, "");
        }
        return FIXED.matcher(state.value()).matches()
                ? new Found(Place.URL_PART, "")
                : refused("a link must begin with https://, http://, mailto: or tel:, or with one value alone");
    }

    static boolean isUrl(String name) {
        return URLS.contains(name);
    }

    static boolean isHandler(String name) {
        return name.startsWith("on");
    }

    static boolean isHarmless(String url) {
        return HARMLESS.matcher(url).matches();
    }

    private static Found refused(String why) {
        return new Found(Place.HTML, why);
    }
}
