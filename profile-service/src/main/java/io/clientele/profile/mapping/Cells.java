package io.clientele.profile.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a row, wherever the mapping takes them from. */
public class Cells {

    private static final int LONGEST_TEXT = 500;

    @FunctionalInterface
    public interface Reading<T> {
        @Nullable
        T of(String text);
    }

    /** Where a field comes from: a column of the row, or a template. */
    private record Source(int column, @Nullable Template template) {}

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, String> columns;

    /** @throws IllegalArgumentException with a sentence, if the header lacks a column */
    public Cells(Mapping mapping, List<String> header) {
        Header.mustHave(header, mapping.columns().values());
        mapping.columns().forEach((field, column) -> sources.put(field, new Source(header.indexOf(column), null)));
        mapping.constants().forEach((field, text) -> {
            if (!Field.RULES.contains(field)) {
                sources.put(field, new Source(-1, Template.parse(text)));
            }
        });
        this.columns = mapping.columns();
    }

    public Stream<String> fields() {
        return sources.keySet().stream();
    }

    /** What the file calls the field. */
    public String column(String field) {
        return columns.getOrDefault(field, field);
    }

    public @Nullable String value(List<String> row, String field) {
        var source = sources.get(field);
        if (source == null) {
            return null;
        }
        if (source.template() != null) {
            return source.template().fill(name -> value(row, name));
        }
        var text = row.get(source.column()).strip();
        return text.isEmpty() ? null : text;
    }

    /** What names an order or a thing, or is said of one. */
    public @Nullable String text(List<String> row, String field) throws BadRow {
        return optional(row, field, text -> {
            if (text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("must have at most " + LONGEST_TEXT + " characters");
            }
            return text;
        });
    }

    public <T> T required(List<String> row, String field, Reading<T> reading) throws BadRow {
        var read = optional(row, field, reading);
        if (read == null) {
            throw missing(field);
        }
        return read;
    }

    public BadRow missing(String field) {
        return new BadRow(column(field), "MISSING", field + " is missing");
    }

    public <T> @Nullable T optional(List<String> row, String field, Reading<T> reading) throws BadRow {
        var text = value(row, field);
        try {
            return text == null ? null : reading.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new BadRow(column(field), "INVALID", field + " " + wrong.getMessage());
        }
    }
}
