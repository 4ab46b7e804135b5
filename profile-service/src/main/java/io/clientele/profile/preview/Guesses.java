package io.clientele.profile.preview;

import io.clientele.profile.mapping.ImportKind;
import io.clientele.profile.trait.Forms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which column is probably which field: by its name, and where that says nothing by what is in it. */
record Guesses(Map<String, String> columns) {

    private static final Map<String, Predicate<String>> LOOKS = Map.of(
            "email", text -> text.matches("\\S+@\\S+\\.\\S+"),
            "occurredAt", text -> text.matches("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}.*)?"));

    private static final Set<String> STRICT = Set.of("kind", "role", "internal", "nameOrder", "zone", "language");

    static Guesses of(ImportKind kind, List<String> header, List<List<String>> rows) {
        var fields = Names.fields(kind);
        var guesses = new LinkedHashMap<String, String>();
        for (var field : fields) {
            named(header, Names.of(field))
                    .filter(column -> !guesses.containsValue(column))
                    .filter(column -> fits(kind, field, header.indexOf(column), rows))
                    .ifPresent(column -> guesses.put(field, column));
        }
        LOOKS.forEach((field, looks) -> {
            if (fields.contains(field) && !guesses.containsKey(field)) {
                IntStream.range(0, header.size())
                        .filter(column -> !guesses.containsValue(header.get(column)))
                        .filter(column -> looksSo(column, rows, looks))
                        .findFirst()
                        .ifPresent(column -> guesses.put(field, header.get(column)));
            }
        });
        return new Guesses(guesses);
    }

    /** What a row probably is. */
    static ImportKind kindOf(List<String> header, List<List<String>> rows) {
        var lines = of(ImportKind.PURCHASE_LINES, header, rows).columns().keySet();
        var person = lines.stream().anyMatch(List.of("userId", "externalId", "email", "phone")::contains);
        if (lines.contains("orderId")) {
            return lines.contains("unitPrice") || lines.contains("sku")
                    ? ImportKind.PURCHASE_LINES
                    : ImportKind.PURCHASES;
        }
        if (of(ImportKind.EVENTS, header, rows).columns().containsKey("event")) {
            return ImportKind.EVENTS;
        }
        if (of(ImportKind.CONTACTS, header, rows).columns().keySet().containsAll(List.of("kind", "channel"))) {
            return ImportKind.CONTACTS;
        }
        return lines.contains("sku") && !person ? ImportKind.PRODUCTS : ImportKind.PROFILES;
    }

    /** A column called "type" need not be of persons and organisations: what has a form must have it. */
    private static boolean fits(ImportKind kind, String field, int column, List<List<String>> rows) {
        return kind != ImportKind.PROFILES
                || !STRICT.contains(field)
                || looksSo(column, rows, text -> isFormed(field, text));
    }

    private static boolean isFormed(String field, String text) {
        try {
            return Forms.formed(field, text) != null;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static Optional<String> named(List<String> header, List<String> names) {
        return names.stream()
                .flatMap(name ->
                        header.stream().filter(column -> Names.plain(column).equals(name)))
                .findFirst();
    }

    private static boolean looksSo(int column, List<List<String>> rows, Predicate<String> looks) {
        var texts = rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(looks);
    }
}
