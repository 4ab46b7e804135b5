package io.clientele.outreach.console.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The beginning of a file, how it is written, and what its columns seem to be: {@code guesses} by field. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record FilePreview(
        @Nullable String kind,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String sheet,
        List<String> sheets,
        List<String> columns,
        List<List<String>> rows,
        Guesses guesses) {

    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Guesses(Map<String, String> columns) {

        public Guesses {
            columns = columns == null ? Map.of() : columns;
        }
    }

    /** One column with some of its values; {@code meaning} is a field, or empty for one that is left out. */
    @TemplateData
    public record Column(int number, String name, List<String> values, String meaning) {}

    public FilePreview {
        kind = kind == null ? Kinds.ALL.getFirst() : kind;
        sheets = sheets == null ? List.of() : sheets;
        columns = columns == null ? List.of() : columns;
        rows = rows == null ? List.of() : rows;
        guesses = guesses == null ? new Guesses(null) : guesses;
    }

    /** As somebody said the columns were, before they said that the file is written otherwise. */
    FilePreview keeping(Map<String, String> said) {
        if (said.isEmpty() || !said.keySet().containsAll(columns)) {
            return this;
        }
        var kept = new LinkedHashMap<String, String>();
        columns.forEach(column -> kept.put(said.get(column), column));
        kept.remove("");
        return new FilePreview(kind, encoding, separator, sheet, sheets, columns, rows, new Guesses(kept));
    }

    public List<Column> described() {
        var described = new ArrayList<Column>();
        for (var name : columns) {
            var number = described.size();
            var values = rows.stream()
                    .filter(row -> row.size() > number)
                    .map(row -> row.get(number))
                    .limit(3)
                    .toList();
            described.add(new Column(number, name, values, meaning(name)));
        }
        return described;
    }

    public List<String> kinds() {
        return Kinds.ALL;
    }

    public List<String> encodings() {
        return Kinds.ENCODINGS;
    }

    public List<String> fields() {
        return Kinds.fields(kind);
    }

    public boolean has(String constant) {
        return Kinds.constants(kind).contains(constant);
    }

    public boolean takesConsents() {
        return Kinds.takesConsents(kind);
    }

    /** Those that are usual, and the one that was found. */
    public List<String> separators() {
        return Stream.concat(SEPARATORS.stream(), Stream.ofNullable(separator))
                .distinct()
                .toList();
    }

    private String meaning(String column) {
        return guesses.columns().entrySet().stream()
                .filter(guess -> guess.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
