package io.clientele.profile.mapping;

import java.util.Collection;
import java.util.List;

/** The first row of a file, which names its columns. */
public final class Header {

    private Header() {}

    /** @throws IllegalArgumentException with a sentence that names those missing and those there */
    public static void mustHave(List<String> header, Collection<String> columns) {
        var missing = columns.stream()
                .filter(column -> !header.contains(column))
                .distinct()
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The file has no column " + String.join(", ", missing) + "; it has " + String.join(", ", header));
        }
    }
}
