package io.clientele.profile.declaration;

/** What values of an attribute are. */
enum AttributeType {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** A day of the calendar. */
    DATE,
    /** An instant. */
    MOMENT,
    /** One of a list. */
    CHOICE,
    /** Any number of texts. */
    TEXTS;

    boolean hasRange() {
        return this == NUMBER || this == DATE || this == MOMENT;
    }

    boolean isOfText() {
        return this == TEXT || this == TEXTS;
    }
}
