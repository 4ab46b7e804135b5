package io.clientele.segmentation.fitting;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.clientele.segmentation.model.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Buyers and results that are known elsewhere; a test that needs them is skipped where they are not. */
final class Published {

    private static final Path DATA = Path.of("../../shared/data");

    private Published() {}

    static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(path(file)));
    }

    static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(path(file))) {
            return reader.stream().toList();
        }
    }

    /** The tenth of CDNOW's buyers that is used in the literature, until 30 September 1997, in weeks. */
    static List<History> cdnow() throws IOException {
        return rows("cdnow/cdnow_sample_rfm_oracle.csv").stream()
                .map(row -> history(row, 7))
                .toList();
    }

    static History history(NamedCsvRecord row, double days) {
        return new History(
                Integer.parseInt(row.getField("x")),
                Integer.parseInt(row.getField("t_x_days")) / days,
                Integer.parseInt(row.getField("T_days")) / days);
    }

    static Spending spending(String file) throws IOException {
        var repeated = rows(file).stream()
                .filter(row -> !row.getField("x").equals("0") && number(row, "mean_repeat_spend") > 0)
                .toList();
        return new Spending(
                repeated.stream()
                        .mapToInt(row -> Integer.parseInt(row.getField("x")))
                        .toArray(),
                repeated.stream()
                        .mapToDouble(row -> number(row, "mean_repeat_spend"))
                        .toArray());
    }

    static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }

    private static Path path(String file) {
        var path = DATA.resolve(file);
        assumeTrue(Files.exists(path), path + " is not there");
        return path;
    }
}
