package io.clientele.profile.table;

import io.clientele.profile.file.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * How rows lie in a file; what is null is found out.
 *
 * @param separator of columns, one character; of a text
 * @param sheet by its name; of a workbook, else its first
 */
public record Shape(
        @Nullable Encoding encoding,
        @Nullable String separator,
        @Nullable String sheet) {

    public static final Shape UNKNOWN = new Shape(null, null, null);
}
