package io.clientele.outreach.markup;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Text with tags in it, of which only what is between the tags is to be looked at or changed. */
public final class Tagged {

    /** Stands for a character of a tag; for private use, so that no mail needs it. */
    static final char MASK = '\uE000';

    private static final Pattern TAG = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

    private Tagged() {}

    /** The same length, the same lines, but nothing of the tags. */
    public static String masked(String text) {
        return TAG.matcher(text).replaceAll(tag -> tag.group().replaceAll("[^\\n]", String.valueOf(MASK)));
    }

    /** Changes what is between the tags; the change sees each tag as one piece that it may move. */
    public static String changed(String text, UnaryOperator<String> change) {
        var tags = new ArrayList<String>();
        var marked = TAG.matcher(text.replaceAll("[\uE000\uE001]", "")).replaceAll(tag -> {
            tags.add(tag.group());
            return "\uE000" + (tags.size() - 1) + "\uE001";
        });
        return MARK.matcher(change.apply(marked))
                .replaceAll(
                        mark -> java.util.regex.Matcher.quoteReplacement(tags.get(Integer.parseInt(mark.group(1)))));
    }

    /** Plain text as HTML, its tags as they are. */
    public static String escaped(String text) {
        return changed(text, Tagged::escape);
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
