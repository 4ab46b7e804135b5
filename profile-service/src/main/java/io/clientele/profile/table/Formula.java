package io.clientele.profile.table;

import java.util.regex.Pattern;

/**
 * A cell that a spreadsheet would take for a formula, and compute: what strangers typed must not run on the machine of who
 * opens our file. An apostrophe before it makes it text, and is taken off again when the file comes back.
 */
public final class Formula {

    private static final Pattern BEGINS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*");

    private Formula() {}

    public static String defused(String cell) {
        return BEGINS.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String armed(String cell) {
        return cell.startsWith("'") && BEGINS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
