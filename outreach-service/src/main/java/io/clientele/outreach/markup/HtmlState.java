package io.clientele.outreach.markup;

import java.util.List;
import java.util.Locale;

/**
 * Where in HTML the next character stands: the tokenizer of the WHATWG's "HTML", section 13.2.5, as far as it decides
 * what a value may do there.
 */
final class HtmlState {

    private static final int ENOUGH = 40;

    private Mode mode = Mode.TEXT;
    private boolean endTag;
    private char quote;
    private final StringBuilder element = new StringBuilder();
    private final StringBuilder attribute = new StringBuilder();
    /** The first characters of an attribute's value, or the last ones of a comment or a raw element. */
    private final StringBuilder seen = new StringBuilder();

    Mode mode() {
        return mode;
    }

    String element() {
        return element.toString();
    }

    String attribute() {
        return attribute.toString();
    }

    /** How the present attribute's value begins. */
    String value() {
        return seen.toString();
    }

    boolean quoted() {
        return quote != 0;
    }

    /** In the address of a link that people click. */
    boolean inLink() {
        return mode == Mode.VALUE
                && "href".contentEquals(attribute)
                && ("a".contentEquals(element) || "area".contentEquals(element));
    }

    /** Two states with the same one treat all that follows alike. */
    List<Object> kind() {
        boolean inTag = mode.inTag();
        boolean named = inTag || mode == Mode.RAW || mode == Mode.TITLE;
        return List.of(
                mode,
                named ? element() : "",
                inTag ? attribute() : "",
                mode == Mode.VALUE ? quote : ' ',
                mode == Mode.VALUE && seen.isEmpty());
    }

    HtmlState copy() {
        var copy = new HtmlState();
        copy.mode = mode;
        copy.endTag = endTag;
        copy.quote = quote;
        copy.element.append(element);
        copy.attribute.append(attribute);
        copy.seen.append(seen);
        return copy;
    }

    void feed(char c) {
        switch (mode) {
            case TEXT -> mode = c == '<' ? open() : Mode.TEXT;
            case TAG_OPEN -> mode = tagOpen(c);
            case TAG_NAME -> mode = insideTag(c, Mode.TAG_NAME, element);
            case ATTRIBUTE_NAME -> mode = c == '=' ? Mode.BEFORE_VALUE : insideTag(c, Mode.ATTRIBUTE_NAME, attribute);
            case AFTER_ATTRIBUTE_NAME -> mode = c == '=' ? Mode.BEFORE_VALUE : Mode.isSpace(c) ? mode : insideTag(c);
            case INSIDE_TAG -> mode = insideTag(c);
            case BEFORE_VALUE -> mode = beforeValue(c);
            case VALUE -> mode = value(c);
            case DECLARATION -> mode = declaration(c);
            case COMMENT -> mode = comment(c);
            case TITLE, RAW -> mode = raw(c);
        }
    }

    private Mode open() {
        element.setLength(0);
        attribute.setLength(0);
        endTag = false;
        return Mode.TAG_OPEN;
    }

    private Mode tagOpen(char c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return insideTag(c, Mode.TAG_NAME, element);
        }
        seen.setLength(0);
        return switch (c) {
            case '/' -> {
                endTag = true;
                yield Mode.TAG_OPEN;
            }
            case '<' -> endTag ? bogusComment() : open();
            case '!' -> Mode.DECLARATION;
            case '?' -> bogusComment();
            default -> endTag && c != '>' ? bogusComment() : Mode.TEXT;
        };
    }

    /** One that the next {@code >} ends, whatever stands before it. */
    private Mode bogusComment() {
        seen.append(' ');
        return Mode.DECLARATION;
    }

    private Mode insideTag(char c, Mode naming, StringBuilder name) {
        if (Mode.isSpace(c)) {
            return naming == Mode.ATTRIBUTE_NAME ? Mode.AFTER_ATTRIBUTE_NAME : Mode.INSIDE_TAG;
        }
        if (c == '/' || c == '>') {
            return c == '>' ? content() : Mode.INSIDE_TAG;
        }
        name.append(Character.toLowerCase(c));
        return naming;
    }

    private Mode insideTag(char c) {
        if (Mode.isSpace(c)) {
            return Mode.INSIDE_TAG;
        }
        attribute.setLength(0);
        return insideTag(c, Mode.ATTRIBUTE_NAME, attribute);
    }

    private Mode beforeValue(char c) {
        if (Mode.isSpace(c)) {
            return mode;
        }
        seen.setLength(0);
        quote = c == '"' || c == '\'' ? c : 0;
        return quote == 0 ? value(c) : Mode.VALUE;
    }

    private Mode value(char c) {
        if (quote != 0 ? c == quote : Mode.isSpace(c)) {
            return Mode.INSIDE_TAG;
        }
        if (quote == 0 && c == '>') {
            return content();
        }
        if (seen.length() < ENOUGH) {
            seen.append(c);
        }
        return Mode.VALUE;
    }

    private Mode declaration(char c) {
        seen.append(c == '-' ? '-' : ' ');
        if ("--".contentEquals(seen)) {
            return Mode.COMMENT;
        }
        return c == '>' ? Mode.TEXT : Mode.DECLARATION;
    }

    private Mode comment(char c) {
        remember(c);
        var text = seen.toString();
        return text.endsWith("-->") || text.endsWith("--!>") ? Mode.TEXT : Mode.COMMENT;
    }

    private Mode raw(char c) {
        boolean ends = (c == '>' || c == '/' || Mode.isSpace(c))
                && seen.toString().toLowerCase(Locale.ROOT).endsWith("</" + element);
        remember(c);
        if (!ends) {
            return mode;
        }
        endTag = true;
        return c == '>' ? Mode.TEXT : Mode.INSIDE_TAG;
    }

    private void remember(char c) {
        seen.append(c);
        if (seen.length() > ENOUGH) {
            seen.delete(0, seen.length() - ENOUGH / 2);
        }
    }

    private Mode content() {
        seen.setLength(0);
        if (endTag) {
            return Mode.TEXT;
        }
        return Mode.contentOf(element());
    }
}
