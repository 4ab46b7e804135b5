package io.clientele.outreach.console.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The beginning of a file, and what its columns seem to be: {@code guesses} by field. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FilePreview(List<String> columns, List<List<String>> rows, Guesses guesses) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Guesses(Map<String, String> columns) {

        public Guesses {
            columns = columns == null ? Map.of() : columns;
        }
    }

    /** One column with some of its values; {@code meaning} is a field, or empty for one that is left out. */
    public record Column(int number, String name, List<String> values, String meaning) {}

    public FilePreview {
        guesses = guesses == null ? new Guesses(null) : guesses;
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

    private String meaning(String column) {
        return guesses.columns().entrySet().stream()
                .filter(guess -> guess.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
