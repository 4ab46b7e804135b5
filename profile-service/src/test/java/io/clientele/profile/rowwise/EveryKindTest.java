package io.clientele.profile.rowwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.importing.Files;
import io.clientele.profile.sheet.Xlsx;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of file, in every form and encoding: what it says is there as it was written. */
@QuarkusTest
@WithPostgres
class EveryKindTest {

    private enum Kind {
        PROFILES("no,first", "X,WORD", """
                {"kind": "profiles", "columns": {"userId": "no", "firstName": "first"}}""", "", "attributes.firstName"),
        PURCHASES("order,who,when,total,coupon", "X,X,2026-03-01,12.50,WORD", """
                {"kind": "purchases", "columns": {"orderId": "order", "userId": "who", "occurredAt": "when",
                 "total": "total", "coupon": "coupon"}, "constants": {"currency": "EUR"}}""", "/purchases", "items[0].coupon"),
        LINES(
                "order,who,when,sku,what,price",
                "X,X,2026-03-01,X,WORD,12.50",
                """
                {"kind": "purchase-lines", "columns": {"orderId": "order", "userId": "who", "occurredAt": "when",
                 "sku": "sku", "productName": "what", "unitPrice": "price"},
                 "constants": {"currency": "EUR", "quantity": "1"}}""",
                "/purchases",
                "items[0].lines[0].name"),
        EVENTS(
                "who,when,what,said",
                "X,2026-03-01T10:00:00Z,Shop Visited,WORD",
                """
                {"kind": "events", "columns": {"userId": "who", "occurredAt": "when", "event": "what", "said": "said"}}""",
                "/events",
                "items[0].properties.said"),
        CONTACTS(
                "who,when,kind,channel,note",
                "X,2026-03-01T10:00:00Z,advice,LINE,WORD",
                """
                {"kind": "contacts", "columns": {"userId": "who", "occurredAt": "when", "kind": "kind",
                 "channel": "channel", "note": "note"}}""",
                "/contacts",
                "items[0].note"),
        PRODUCTS("sku,name", "X,WORD", """
                {"kind": "products", "columns": {"sku": "sku", "name": "name"}}""", null, "items[0].name");

        private final List<String> header;
        private final List<String> row;
        private final String mapping;
        private final String under;
        private final String path;

        Kind(String header, String row, String mapping, String under, String path) {
            this.header = List.of(header.split(","));
            this.row = List.of(row.split(","));
            this.mapping = mapping;
            this.under = under;
            this.path = path;
        }

        List<List<String>> rows(String number, String word) {
            return List.of(
                    header,
                    row.stream()
                            .map(cell -> cell.equals("X") ? number : cell.equals("WORD") ? word : cell)
                            .toList());
        }
    }

    private final Files files;
    private final Caller caller;

    EveryKindTest(Files files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    private static Stream<Arguments> encodings() {
        var words = List.of(
                Arguments.of("UTF-8", "Zoë 李 สมชาย"),
                Arguments.of("UTF-16LE", "สมชาย ใจดี"),
                Arguments.of("UTF-16BE", "محمد علي"),
                Arguments.of("windows-1252", "Jürgen Weiß"),
                Arguments.of("windows-874", "ณัฐพล ศรีสุข"),
                Arguments.of("windows-1256", "فاطمة الزهراء"),
                Arguments.of("GB18030", "李小龙"));
        return words.stream()
                .flatMap(word ->
                        Arrays.stream(Kind.values()).map(kind -> Arguments.of(kind, word.get()[0], word.get()[1])));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void asCommasAndAsTabs(Kind kind, String encoding, String word) {
        for (var separator : List.of(",", "\t")) {
            var number = UUID.randomUUID().toString();
            var text = kind.rows(number, word).stream()
                    .map(row -> String.join(separator, row))
                    .collect(Collectors.joining("\n", "", "\n"));

            var done = files.done(text.getBytes(Charset.forName(encoding)), kind.mapping);

            assertThat(done.getLong("imported")).as(files.errors(done)).isEqualTo(1);
            assertThat(done.getString("mapping.encoding")).isEqualTo(encoding);
            isThere(kind, number, word);
        }
    }

    @Test
    void asWorkbooks() {
        for (var kind : Kind.values()) {
            var number = UUID.randomUUID().toString();
            var rows = kind.rows(number, "สมหญิง 李 فاطمة").stream()
                    .map(row -> row.stream()
                            .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                            .collect(Collectors.joining("", "<row>", "</row>")))
                    .collect(Collectors.joining());

            var done = files.done(new Xlsx().sheet("Sheet1", rows).bytes(), kind.mapping);

            assertThat(done.getLong("imported")).as(files.errors(done)).isEqualTo(1);
            isThere(kind, number, "สมหญิง 李 فاطمة");
        }
    }

    private void isThere(Kind kind, String number, String word) {
        if (kind == Kind.PRODUCTS) {
            caller.asMarketer().get("/v1/products?query=" + number).then().body(kind.path, equalTo(word));
            return;
        }
        var id = caller.asMarketer()
                .get("/v1/profiles?userId=" + number)
                .jsonPath()
                .getString("items[0].id");
        caller.asMarketer()
                .get("/v1/profiles/" + id + kind.under)
                .then()
                .statusCode(200)
                .body(kind.path, equalTo(word));
    }
}
