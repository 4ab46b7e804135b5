package io.clientele.profile.job;

import io.clientele.profile.intake.ImportErrors;
import io.clientele.profile.mapping.BadRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a row must be like, whatever it says, and how it is kept as one text. */
public final class RowBounds {

    private static final int LONGEST_ROW = 10_000;

    private RowBounds() {}

    public static void check(List<String> row, List<String> header) throws BadRow {
        if (row.size() != header.size()) {
            throw new BadRow(
                    "", "COLUMNS", "The row has %d columns, the header %d".formatted(row.size(), header.size()));
        }
        if (length(row) > LONGEST_ROW) {
            throw new BadRow("", "TOO_LONG", "The row has more than " + LONGEST_ROW + " characters");
        }
        for (int nth = 0; nth < row.size(); nth++) {
            checkCharacters(header.get(nth), row.get(nth));
        }
    }

    private static void checkCharacters(String column, String field) throws BadRow {
        for (int i = 0; i < field.length(); i++) {
            var one = field.charAt(i);
            if (one == 0) {
                throw new BadRow(column, "NUL", "The field holds a NUL character");
            }
            if (one == ImportErrors.SEPARATOR.charAt(0)) {
                throw new BadRow(column, "CONTROL", "The field holds the control character U+001F");
            }
            if (Character.isSurrogate(one)) { // a workbook can write half of one
                if (!Character.isSurrogatePair(one, i + 1 < field.length() ? field.charAt(i + 1) : 0)) {
                    throw new BadRow(column, "UNICODE", "The field holds broken Unicode");
                }
                i++;
            }
        }
    }

    public static List<String> padded(List<String> fields, int width) {
        if (fields.size() >= width) {
            return fields;
        }
        var padded = new ArrayList<>(fields);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    public static int length(List<String> fields) {
        return fields.stream().mapToInt(String::length).sum();
    }

    /** As PostgreSQL can keep it, in one text; only of a row that is too long its end is missing. */
    public static String text(List<String> fields) {
        var text = String.join(ImportErrors.SEPARATOR, fields).replace('\0', '\uFFFD');
        var storable = StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return storable.length() <= 2 * LONGEST_ROW ? storable : storable.substring(0, LONGEST_ROW);
    }
}
