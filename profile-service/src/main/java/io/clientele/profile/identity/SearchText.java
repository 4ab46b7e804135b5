package io.clientele.profile.identity;

/** What people are found by, in SQL: the function says what that is, so that lists fold what is asked in the same way. */
public final class SearchText {

    private SearchText() {}

    /** @param row has id, attributes and email */
    public static String of(String row) {
        return "search_text($.id, $.attributes, $.email)".replace("$", row);
    }
}
