package io.clientele.profile.rowwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.importing.Files;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Names as they are, and texts that break things: kept as they were written, or refused with a reason. */
@QuarkusTest
@WithPostgres
class NamesOfTheWorldTest {

    private static final Path DATA = Path.of("../../shared/data");
    private static final String MAPPING = """
            {"kind": "profiles", "encoding": "UTF-8", "separator": ",", "columns": {"userId": "no", "said": "said"}}""";

    private final Files files;
    private final Sql sql;

    NamesOfTheWorldTest(Files files, Sql sql) {
        this.files = files;
        this.sql = sql;
    }

    @Test
    void namesOfTheWorldComeBackAsTheyWere() throws IOException {
        for (var list : List.of("common-forenames-by-country.csv", "common-surnames-by-country.csv")) {
            var file = DATA.resolve("names").resolve(list);
            assumeTrue(file.toFile().exists(), "There is no shared/data/names beside the project");
            var names = new ArrayList<String>();
            try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (var record : csv) {
                    names.add(record.getField("Localized Name"));
                    names.add(record.getField("Romanized Name"));
                }
            }
            names.removeIf(String::isBlank);
            goThereAndBack(names);
        }
    }

    @Test
    void naughtyTextsAreKeptAsTheyAreOrRefusedWithAReason() throws IOException {
        var file = DATA.resolve("naughty/blns.json").toFile();
        assumeTrue(file.exists(), "There is no shared/data/naughty beside the project");
        var texts = new ArrayList<>(List.of(new ObjectMapper().readValue(file, String[].class)));
        goThereAndBack(texts);
    }

    private void goThereAndBack(List<String> texts) throws IOException {
        var x = UUID.randomUUID().toString().substring(0, 8);
        var done = files.whole(file(x, texts), MAPPING);

        var kept = kept(x);
        var refused = refused(done);
        for (int nth = 0; nth < texts.size(); nth++) {
            var said = texts.get(nth).strip();
            if (refused.containsKey(nth)) {
                assertThat(refused.get(nth)).as(said).isNotBlank();
            } else {
                assertThat(kept.get(nth)).as("%s", nth).isEqualTo(said.isEmpty() ? null : said);
            }
        }
        assertThat(refused.size()).isLessThan(texts.size() / 20 + 1);
        assertThat(done.getString("state")).isEqualTo("DONE");
    }

    private static String file(String x, List<String> texts) throws IOException {
        var file = new StringWriter();
        var csv = CsvWriter.builder().build(file);
        csv.writeRecord("no", "said");
        for (int nth = 0; nth < texts.size(); nth++) {
            csv.writeRecord(x + "-" + nth, texts.get(nth));
        }
        csv.flush();
        return file.toString();
    }

    private Map<Integer, String> kept(String x) {
        var kept = new HashMap<Integer, String>();
        sql.of("""
                select i.value, p.attributes ->> 'said' as said from identifier i join profile p on p.id = i.profile_id
                where i.kind = 'USER_ID' and i.value like :mine""")
                .set("mine", x + "-%")
                .list(row -> kept.put(Integer.parseInt(row.text("value").substring(9)), row.text("said")));
        return kept;
    }

    /** By number: why not. */
    private Map<Integer, String> refused(JsonPath done) {
        var refused = new HashMap<Integer, String>();
        for (var record : CsvReader.builder().ofNamedCsvRecord(files.errors(done))) {
            refused.put(Integer.parseInt(record.getField("no").substring(9)), record.getField("message"));
        }
        return refused;
    }
}
