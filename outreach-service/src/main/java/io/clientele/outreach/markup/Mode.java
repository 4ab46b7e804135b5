package io.clientele.outreach.markup;

import java.util.Set;

/** Where a character of HTML may stand. */
enum Mode {
    TEXT,
    TAG_OPEN,
    TAG_NAME,
    INSIDE_TAG,
    ATTRIBUTE_NAME,
    AFTER_ATTRIBUTE_NAME,
    BEFORE_VALUE,
    VALUE,
    DECLARATION,
    COMMENT,
    /** Up to the end tag all is text, with entities (title) or without (style). */
    TITLE,
    RAW;

    private static final Set<String> RAW_ELEMENTS =
            Set.of("style", "script", "xmp", "iframe", "noembed", "noframes", "plaintext");
    private static final Set<String> TITLE_ELEMENTS = Set.of("title", "textarea");

    /** What follows the start tag of an element. */
    static Mode contentOf(String element) {
        return RAW_ELEMENTS.contains(element) ? RAW : TITLE_ELEMENTS.contains(element) ? TITLE : TEXT;
    }

    boolean inTag() {
        return compareTo(TAG_OPEN) >= 0 && compareTo(VALUE) <= 0;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
