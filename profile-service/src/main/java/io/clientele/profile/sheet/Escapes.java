package io.clientele.profile.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What XML can't hold is written as {@code _x000B_} in workbooks (ECMA-376, ST_Xstring). */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String undone(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(found -> {
                    var one = String.valueOf((char) Integer.parseInt(found.group(1), 16));
                    return Matcher.quoteReplacement(one);
                })
                : text;
    }
}
