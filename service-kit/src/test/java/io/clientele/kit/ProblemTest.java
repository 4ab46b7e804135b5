package io.clientele.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
class ProblemTest {

    private final Caller caller;

    ProblemTest(Caller caller) {
        this.caller = caller;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~                              | body      | must not be null",
                "null                            | body      | must not be null",
                "[]                              | body      | is not readable JSON",
                "{                               | body      | is not readable JSON",
                "{\"text\":\"a\"} x              | body      | is not readable JSON",
                "{\"text\":\" \"}                | text      | must not be blank",
                "{\"tex\":\"a\"}                 | tex       | is not a known field",
                "{\"text\":\"\\u0000\"}          | text      | is not a valid String",
                "{\"more\":{\"\\u0000\":1}}      | more      | is not a valid String",
                "{\"more\":{\"k\":[\"\\ud800\"]}}| more.k    | is not a valid String",
                "{\"number\":\"y\"}              | number    | is not a valid int",
                "{\"number\":1.5}                | number    | is not a valid int",
            })
    void aBodyThatCannotBeReadSaysWhatToMend(String body, String field, String message) {
        caller.as(Tokens.ADMIN)
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("instance", equalTo("/v1/notes"))
                .body("errors.field", hasItem(containsString(field)))
                .body("errors.message", hasItem(containsString(message)));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        caller.as(Tokens.ADMIN)
                .body("{\"more\":" + "[".repeat(100_000))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @CsvSource({"90, 201", "110, 400"})
    void nestingDeeperThanAHundredIsRefused(int depth, int status) {
        caller.as(Tokens.ADMIN)
                .body("{\"text\":\"a\",\"more\":{\"k\":" + "[".repeat(depth) + "]".repeat(depth) + "}}")
                .post("/v1/notes")
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/nothing, 404",
        "GET, /nothing, 404",
        "DELETE, /v1/notes, 405",
        "GET, /v1/notes/not-an-id, 404",
        "GET, /v1/notes/0199e0a0-0000-7000-8000-000000000000, 404",
        "GET, /v1/notes/%00, 400"
    })
    void whatIsNotThereIsAProblem(String method, String path, int status) {
        caller.as(Tokens.ADMIN)
                .urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(status));
    }

    @Test
    void aWrongMediaTypeIsAProblem() {
        caller.as(Tokens.ADMIN)
                .contentType("application/xml")
                .body("<note/>")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void moreThanTenMegabytesAreRefused() {
        caller.as(Tokens.ADMIN)
                .contentType("text/plain")
                .body("x".repeat((10 << 20) + 1))
                .post("/v1/notes/echo")
                .then()
                .statusCode(413)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void moreThanTenMegabytesAreRefusedAlsoWhenNoLengthIsSaid() throws Exception {
        var endless =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[(10 << 20) + 1]));
        var request = HttpRequest.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .uri(URI.create("http://localhost:" + RestAssured.port + "/v1/notes/echo"))
                .header("Authorization", caller.token(Tokens.ADMIN))
                .header("Content-Type", "text/plain")
                .POST(endless);

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void ourOwnFailureTellsNoDetail() {
        caller.as(Tokens.ADMIN)
                .body("{\"text\":\"trouble\"}")
                .post("/v1/notes")
                .then()
                .statusCode(500)
                .contentType(Problem.MEDIA_TYPE)
                .body(not(containsString("secret")));
    }
}
