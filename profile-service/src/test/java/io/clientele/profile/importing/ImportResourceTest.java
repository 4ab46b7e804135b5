package io.clientele.profile.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sending files in over HTTP. */
@QuarkusTest
@WithPostgres
class ImportResourceTest {

    private static final byte[] ONE = bytes(Files.HEADER + "x1,ada,2026-03-01,MUG,2,4.50,DE\n");

    private final Files files;
    private final Caller caller;

    ImportResourceTest(Files files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @Test
    void anImportIsTakenAtOnceAndDoneLater() {
        var answer = files.send(ONE, Files.MAPPING)
                .statusCode(202)
                .body("createdBy", equalTo("ada"))
                .body("fileName", equalTo("orders.csv"))
                .extract();
        var id = answer.<String>path("id");

        assertThat(answer.header("Location")).endsWith("/v1/imports/" + id);
        assertThat(files.ended(id).getString("state")).isEqualTo("DONE");
        caller.as(Tokens.VIEWER)
                .queryParam("limit", 1)
                .get("/v1/imports")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id));
    }

    @Test
    void aMissingColumnIsSaidBeforeAnythingIsTaken() {
        files.send(bytes("no,who\n1,2\n"), Files.MAPPING)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("file"))
                .body("errors[0].message", containsString("no column country, price, qty, sku, when; it has no, who"));
    }

    @Test
    void anUnknownKindIsSaidWithThoseThereAre() {
        files.send(ONE, "{\"kind\": \"pictures\"}")
                .statusCode(400)
                .body("errors[0].field", equalTo("kind"))
                .body(
                        "errors[0].message",
                        containsString("purchase-lines, collection, profiles, purchases, events, contacts, products"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"kind\": \"purchase-lines\"}",
                "{\"colums\": {}}",
                "{\"kind\": null}",
                "{\"kind\": \"collection\", \"columns\": {\"orderId\": \"no\"}}"
            })
    void aMappingThatMakesNoSenseIsABadRequest(String mapping) {
        files.send(ONE, mapping).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void anotherEncodingThanWasSaidIsSaidBeforeAnythingIsTaken() {
        files.send(
                        (Files.HEADER + "x1,ada,2026-03-01,TÜR,2,4.50,DE\n").getBytes(StandardCharsets.ISO_8859_1),
                        Files.MAPPING.replaceFirst("\\{", "{\"encoding\": \"UTF-8\","))
                .statusCode(400)
                .body("errors[0].message", equalTo("Line 2 is not in UTF-8"));
    }

    @Test
    void anEmptyFileIsABadRequest() {
        files.send(new byte[0], Files.MAPPING).statusCode(400);
    }

    @Test
    void aMissingPartIsABadRequest() {
        caller.asMarketer()
                .contentType("multipart/form-data")
                .multiPart("mapping", Files.MAPPING)
                .post("/v1/imports")
                .then()
                .statusCode(400);
        caller.asMarketer()
                .contentType("multipart/form-data")
                .multiPart("file", "a.csv", ONE)
                .post("/v1/imports")
                .then()
                .statusCode(400);
    }

    @Test
    void viewersSendNothingIn() {
        caller.as(Tokens.VIEWER)
                .contentType("multipart/form-data")
                .multiPart("file", "a.csv", ONE)
                .multiPart("mapping", Files.MAPPING)
                .post("/v1/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void anUnknownImportIsNotFound() {
        caller.asMarketer().get("/v1/imports/" + UUID.randomUUID()).then().statusCode(404);
        caller.asMarketer()
                .get("/v1/imports/" + UUID.randomUUID() + "/errors")
                .then()
                .statusCode(404);
    }

    @Test
    void aPreviewShowsColumnsRowsAndGuesses() {
        caller.as(Tokens.VIEWER)
                .contentType("multipart/form-data")
                .multiPart(
                        "file", "a.csv", bytes("InvoiceNo;Kunde;E-Mail\n" + "1;7;ada@example.org\n".repeat(20) + "2;"))
                .post("/v1/imports/previews")
                .then()
                .statusCode(200)
                .body("columns", equalTo(List.of("InvoiceNo", "Kunde", "E-Mail")))
                .body("rows", hasSize(10))
                .body("kind", equalTo("purchases"))
                .body("encoding", equalTo("UTF-8"))
                .body("separator", equalTo(";"))
                .body("sheets", hasSize(0))
                .body("guesses.columns.orderId", equalTo("InvoiceNo"))
                .body("guesses.columns.email", equalTo("E-Mail"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
