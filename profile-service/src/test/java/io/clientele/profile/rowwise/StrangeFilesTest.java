package io.clientele.profile.rowwise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.Oracles;
import io.clientele.profile.importing.Files;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Strings that break programs, names of the whole world and addresses of every form come in by a file and go out by two:
 * as they were, or refused with the reason and the place.
 */
@QuarkusTest
@WithPostgres
class StrangeFilesTest {

    private final Files files;
    private final Caller caller;
    private final ObjectMapper json;

    StrangeFilesTest(Files files, Caller caller, ObjectMapper json) {
        this.files = files;
        this.caller = caller;
        this.json = json;
    }

    @Test
    void namesOfAllCountriesAreNeverRefused() throws Exception {
        var refused = thereAndBack("firstName", Oracles.names());

        assertThat(refused).isZero();
    }

    @Test
    void naughtyStringsAreRefusedWhereTheyCannotBeKept() throws Exception {
        var strings = Oracles.naughty();

        var refused = thereAndBack("motto", strings);

        assertThat(refused).isLessThan(strings.size() / 20);
    }

    @Test
    void addressesOfEveryFormAreTheirsOrRefused() throws Exception {
        var addresses = Oracles.isemail();

        var refused = thereAndBack("email", addresses);

        assertThat(refused).isBetween(1, addresses.size() - 1);
    }

    @Test
    void addressesOfOneMailboxStayApart() throws Exception {
        var addresses = Oracles.aliases();

        var refused = thereAndBack("email", addresses);

        assertThat(refused).isLessThan(addresses.size());
    }

    /** Returns how many were refused. */
    private int thereAndBack(String field, List<String> values) throws Exception {
        var country = UUID.randomUUID().toString();
        var sent = file(country, values);

        var done = files.whole(sent, """
                {"kind": "profiles", "encoding": "UTF-8", "separator": ",", "columns": {"userId": "no", "%s": "said"},
                 "constants": {"country": "%s"}}""".formatted(field, country));

        assertThat(done.getString("state")).isEqualTo("DONE");
        var lines = lines(sent);
        var refused = refused(files.errors(done), lines);
        var table = table(country, field);
        var objects = objects(country, field);
        for (int nth = 0; nth < values.size(); nth++) {
            var who = country + "-" + nth;
            var said = values.get(nth).strip();
            assertThat(table.containsKey(who)).as(said).isEqualTo(!refused.containsKey(who));
            assertThat(objects.containsKey(who)).as(said).isEqualTo(!refused.containsKey(who));
            if (!refused.containsKey(who)) {
                assertThat(objects.get(who)).isEqualTo(kept(field, said));
                assertThat(table.get(who)).isIn(objects.get(who), "'" + objects.get(who));
            }
        }
        return refused.size();
    }

    /** An address is kept in lower case, as everywhere: no provider tells two people apart by it. */
    private static String kept(String field, String said) {
        return field.equals("email") ? said.toLowerCase(Locale.ROOT) : said;
    }

    private static String file(String prefix, List<String> values) throws IOException {
        var file = new StringWriter();
        var csv = CsvWriter.builder().build(file);
        csv.writeRecord("no", "said");
        for (int nth = 0; nth < values.size(); nth++) {
            csv.writeRecord(prefix + "-" + nth, values.get(nth));
        }
        csv.flush();
        return file.toString();
    }

    /** By who it is: where their row begins. */
    private static Map<String, Long> lines(String file) {
        var lines = new HashMap<String, Long>();
        for (var row : CsvReader.builder().ofNamedCsvRecord(file)) {
            lines.put(row.getField("no"), row.getStartingLineNumber());
        }
        return lines;
    }

    /** By who it is: why not. */
    private static Map<String, String> refused(String errors, Map<String, Long> lines) {
        var refused = new HashMap<String, String>();
        for (var row : CsvReader.builder().ofNamedCsvRecord(errors)) {
            var who = row.getField("no");
            assertThat(row.getField("line")).isEqualTo(lines.get(who).toString());
            assertThat(row.getField("column")).isEqualTo("said");
            assertThat(row.getField("code")).isNotBlank();
            assertThat(row.getField("message")).isNotBlank();
            refused.put(who, row.getField("message"));
        }
        return refused;
    }

    private Map<String, String> table(String country, String field) {
        var table = new HashMap<String, String>();
        for (var row : CsvReader.builder().ofNamedCsvRecord(export("csv", country))) {
            table.put(row.getField("userId"), row.getField(field));
        }
        return table;
    }

    private Map<String, String> objects(String country, String field) throws JsonProcessingException {
        var objects = new HashMap<String, String>();
        for (var line : export("ndjson", country).split("\n")) {
            var object = json.readTree(line);
            if (object.has("userId")) {
                var attributes = object.path("attributes");
                objects.put(
                        object.path("userId").asText(), attributes.path(field).asText(""));
            }
        }
        return objects;
    }

    private String export(String as, String country) {
        return caller.asMarketer()
                .queryParam("country", country)
                .get("/v1/exports/profiles." + as)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
