package io.clientele.profile.copy;

import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY (PostgreSQL manual, COPY, "Text Format"). */
public final class CopyRows {

    private final StringBuilder text = new StringBuilder();
    private int count;

    public void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            write(values[i]);
        }
        text.append('\n');
        count++;
    }

    public int count() {
        return count;
    }

    String text() {
        return text.toString();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String string -> escape(string);
            default -> text.append(value); // numbers, ids, times: nothing to escape
        }
    }

    private void escape(String string) {
        int from = 0;
        for (int i = 0; i < string.length(); i++) {
            var escaped = switch (string.charAt(i)) {
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                default -> null;
            };
            if (escaped != null) {
                text.append(string, from, i).append(escaped);
                from = i + 1;
            }
        }
        text.append(string, from, string.length());
    }
}
