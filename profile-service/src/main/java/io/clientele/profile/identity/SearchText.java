package io.clientele.profile.identity;

/** What people are found by, in SQL: their names, address and ids, in lower case. */
public final class SearchText {

    private SearchText() {}

    /** @param row has id, attributes and email */
    public static String of(String row) {
        return """
                lower(concat_ws(' ', $.attributes ->> 'firstName', $.attributes ->> 'lastName', $.attributes ->> 'name',
                    $.email, (select string_agg(i.value, ' ' order by i.value) from identifier i
                              where i.profile_id = $.id and i.kind in ('USER_ID', 'EXTERNAL_ID'))))""".replace("$", row);
    }
}
