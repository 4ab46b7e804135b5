package io.clientele.outreach.merge;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a value stands in a mail, which decides how it is made harmless. */
public enum Place {
    /** The text part. */
    PLAIN,
    /** A header, where a line break would begin another one. */
    LINE,
    /** Text of HTML, or a quoted attribute. */
    HTML,
    /** Hidden from readers. */
    COMMENT,
    /** A whole address in a quoted attribute: only those that can't run anything. */
    URL,
    /** A part of an address whose beginning is fixed. */
    URL_PART;

    private static final Pattern HARMLESS =
            Pattern.compile("\\s*(?:https?://|mailto:|tel:|data:image/).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String UNRESERVED = "-._~";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    public void append(StringBuilder out, String value) {
        switch (this) {
            case PLAIN -> out.append(value);
            case LINE -> line(out, value);
            case HTML -> html(out, value);
            case COMMENT -> comment(out, value);
            case URL -> html(out, HARMLESS.matcher(value).matches() ? value.strip() : "#");
            case URL_PART -> percent(out, value);
        }
    }

    private static void line(StringBuilder out, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            out.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
    }

    private static void html(StringBuilder out, String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            var entity = switch (value.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                case '`' -> "&#96;";
                case '\0' -> "\uFFFD";
                default -> null;
            };
            if (entity != null) {
                out.append(value, from, i).append(entity);
                from = i + 1;
            }
        }
        out.append(value, from, value.length());
    }

    /** Two hyphens could end it; Outlook, which alone reads some comments, decodes them again. */
    private static void comment(StringBuilder out, String value) {
        var escaped = new StringBuilder();
        html(escaped, value);
        out.append(escaped.toString().replace("-", "&#45;"));
    }

    /** RFC 3986, 2.1: all but the unreserved characters. */
    private static void percent(StringBuilder out, String value) {
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
            }
        }
    }
}
