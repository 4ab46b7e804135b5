package io.clientele.profile.intake;

import java.util.List;

/** The fields of a row in one text, as rows that wait or could not be imported are kept. */
public final class RowText {

    private RowText() {}

    public static String of(List<String> fields) {
        return String.join(ImportErrors.SEPARATOR, fields).replace('\0', '\uFFFD');
    }

    public static List<String> fields(String row) {
        return List.of(row.split(ImportErrors.SEPARATOR, -1));
    }
}
