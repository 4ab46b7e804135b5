package io.clientele.outreach.markup;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with tags in it, of which only what is between the tags is to be looked at or changed. */
public final class Tagged {

    /** Stands for a character of a tag; for private use, so that no mail needs it. */
    static final char MASK = '\uE000';

    private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

    private Tagged() {}

    /** The same length, the same lines, but nothing of the tags. */
    public static String masked(String text) {
        return replaced(text, tag -> tag.replaceAll("[^\\n]", String.valueOf(MASK)));
    }

    /** Changes what is between the tags; the change sees each tag as one piece that it may move. */
    public static String changed(String text, UnaryOperator<String> change) {
        var tags = new ArrayList<String>();
        var marked = replaced(text.replaceAll("[\uE000\uE001]", ""), tag -> {
            tags.add(tag);
            return "\uE000" + (tags.size() - 1) + "\uE001";
        });
        return MARK.matcher(change.apply(marked))
                .replaceAll(mark -> Matcher.quoteReplacement(tags.get(Integer.parseInt(mark.group(1)))));
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

    /** By hand, since a regular expression would look for the end again from every brace that is never closed. */
    private static String replaced(String text, UnaryOperator<String> tag) {
        var out = new StringBuilder(text.length());
        int written = 0;
        for (int open = open(text, 0); open >= 0; open = open(text, written)) {
            int close = text.indexOf(text.charAt(open + 1) == '{' ? "}}" : "%}", open + 2);
            if (close < 0) {
                break;
            }
            out.append(text, written, open).append(tag.apply(text.substring(open, close + 2)));
            written = close + 2;
        }
        return out.append(text, written, text.length()).toString();
    }

    private static int open(String text, int from) {
        for (int brace = text.indexOf('{', from); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            if (text.startsWith("{", brace + 1) || text.startsWith("%", brace + 1)) {
                return brace;
            }
        }
        return -1;
    }
}
