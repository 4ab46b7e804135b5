package io.clientele.profile.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as it stands in a CSV file. Spreadsheets take what begins with one of a few characters for a formula, which may call
 * programs or send away what stands beside it: an apostrophe goes before it (OWASP, CSV Injection). Numbers that we write
 * ourselves do not come through here, so that -5 stays -5.
 */
final class Cell {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+");

    private Cell() {}

    static String of(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var bare = BLANKS.matcher(text).replaceFirst(""); // some programs take them away before they look
        var starts = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0
                || !bare.isEmpty() && STARTS.indexOf(bare.charAt(0)) >= 0;
        return starts ? "'" + text : text;
    }
}
