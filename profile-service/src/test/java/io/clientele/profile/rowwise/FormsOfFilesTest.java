package io.clientele.profile.rowwise;

import static io.clientele.profile.importing.Files.PEOPLE;
import static io.clientele.profile.importing.Files.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.importing.Files;
import io.clientele.profile.sheet.Xlsx;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of people in every form that they come in, and what is said of those that can't be read. */
@QuarkusTest
@WithPostgres
class FormsOfFilesTest {

    private final Files files;
    private final Caller caller;
    private String x;

    FormsOfFilesTest(Files files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @BeforeEach
    void apart() {
        x = UUID.randomUUID().toString().substring(0, 8);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, สมชาย",
        "UTF-16BE, محمد",
        "windows-874, ณัฐพล",
        "windows-1256, فاطمة",
        "GB18030, 李小龙",
        "windows-1252, Jürgen"
    })
    void namesSurviveEveryEncoding(String encoding, String name) {
        var file = "no;mail;first;born;city\n%s;;%s;;\n".formatted(x, name);

        var done = files.done(file.getBytes(Charset.forName(encoding)), PEOPLE);

        assertThat(done.getString("mapping.encoding")).isEqualTo(encoding);
        assertThat(done.getString("mapping.separator")).isEqualTo(";");
        profile("").body("items[0].attributes.firstName", equalTo(name));
    }

    @Test
    void aWorkbookIsReadByTheSheetThatIsNamed() {
        var book = new Xlsx()
                .sheet("Notes", "<row><c t=\"inlineStr\"><is><t>nothing</t></is></c></row>")
                .sheet("คน", """
                <row r="1"><c t="inlineStr"><is><t>no</t></is></c><c t="inlineStr"><is><t>first</t></is></c></row>
                <row r="2"><c t="inlineStr"><is><t>%1$s</t></is></c><c t="inlineStr"><is><t>สมหญิง</t></is></c></row>
                <row r="4"><c t="inlineStr"><is><t>%1$s-b</t></is></c><c/><c><v>7</v></c></row>""".formatted(x));
        var mapping =
                "{\"kind\": \"profiles\", \"sheet\": \"คน\", \"columns\": {\"userId\": \"no\", \"firstName\": \"first\"}}";

        var done = files.done(book.bytes(), mapping);

        assertThat(counts(done)).startsWith("DONE lines 2 = 1 + 0 + 0 + 1");
        assertThat(files.errors(done)).contains("4,,COLUMNS,");
        profile("").body("items[0].attributes.firstName", equalTo("สมหญิง"));
        files.send(book.bytes(), mapping.replace("คน", "x"))
                .statusCode(400)
                .body("errors[0].message", equalTo("The workbook has no sheet x; it has Notes, คน"));
    }

    @Test
    void whatCameBackIsMendedAndImported() {
        var file = "no;mail;first;born;city\n%1$s;nope;=2+3;;-Town\n".formatted(x);
        var failed =
                files.whole(file, PEOPLE.replaceFirst("\\{", "{\"separator\": \";\", \"encoding\": \"windows-874\","));
        var errors = files.errors(failed);
        assertThat(errors).contains(",'=2+3,").contains(",'-Town");

        var mended = errors.replace("nope", "eve-%s@example.org".formatted(x));
        var done = files.whole(
                mended, PEOPLE.replaceFirst("\\{", "{\"separator\": \";\", \"encoding\": \"windows-874\","));

        assertThat(counts(done)).startsWith("DONE lines 1 = 1 + 0 + 0 + 0");
        profile("")
                .body("items[0].attributes.firstName", equalTo("=2+3"))
                .body("items[0].attributes.city", equalTo("-Town"));
    }

    @Test
    void aTrialOfPeopleKeepsNothing() {
        var done = files.whole(
                "no,mail,first,born,city\n%s,,Ada,,\n".formatted(x), PEOPLE.replaceFirst("\\{", "{\"dryRun\": true,"));

        assertThat(counts(done)).isEqualTo("CHECKED lines 1 = 1 + 0 + 0 + 0, created 1 people, 0 purchases, 0 refunds");
        profile("").body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"events\", \"columns\": {\"userId\": \"a\"}} | columns.event",
                "{\"kind\": \"profiles\", \"columns\": {\"city\": \"a\"}} | columns.userId",
                "{\"kind\": \"products\", \"columns\": {\"sku\": \"a\", \"price\": \"b\"}} | columns.price",
                "{\"kind\": \"profiles\", \"separator\": \"ab\", \"columns\": {\"userId\": \"a\"}} | separator",
                "{\"kind\": \"contacts\", \"columns\": {\"userId\": \"a\", \"kind\": \"b\", \"occurredAt\": \"c\"}, \"consents\": [{}]} | consents",
                "{\"kind\": \"purchases\", \"columns\": {\"userId\": \"a\", \"sku\": \"b\"}} | columns.sku",
                "{\"kind\": \"profiles\", \"constants\": {\"decimal\": \"x\"}, \"columns\": {\"userId\": \"a\"}} | constants.decimal",
                "{\"kind\": \"profiles\", \"columns\": {\"userId\": \"\\u0000\"}} | mapping",
                "{\"kind\": \"profiles\", \"encoding\": \"EBCDIC\", \"columns\": {\"userId\": \"a\"}} | encoding"
            })
    void aMappingThatDoesNotFitItsKindIsABadRequest(String mapping, String field) {
        files.send("a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8), mapping)
                .statusCode(400)
                .body("errors.field", hasItems(field));
    }

    private ValidatableResponse profile(String which) {
        return caller.asMarketer()
                .get("/v1/profiles?userId=" + x + which)
                .then()
                .statusCode(200);
    }
}
