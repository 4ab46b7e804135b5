package io.clientele.profile.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.Tracks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class ExportResourceTest {

    private final Caller caller;
    private final Tracks tracks;
    private final Tokens tokens;
    private final Sql sql;

    ExportResourceTest(Caller caller, Tracks tracks, Tokens tokens, Sql sql) {
        this.caller = caller;
        this.tracks = tracks;
        this.tokens = tokens;
        this.sql = sql;
    }

    @Test
    void aListOfPeopleIsAFileWithAColumnForEachAttribute() {
        caller.profile(
                "export-ada",
                Map.of(
                        "country",
                        "Exportia",
                        "firstName",
                        "=HYPERLINK(\"http://evil\")",
                        "balance",
                        -5,
                        "note",
                        "a,\"b\"\nc"));

        var lines = file("profiles", Map.of("country", "Exportia")).split("\r?\n(?=[^c])");

        assertThat(lines[0])
                .startsWith("id,userId,externalId,email,phone,displayName,objections,createdAt,changedAt")
                .contains("firstName", "balance");
        assertThat(lines).hasSize(2);
        assertThat(lines[1])
                .contains("\"'=HYPERLINK(\"\"http://evil\"\")\"", ",-5,", "\"a,\"\"b\"\"\nc\"", "export-ada");
    }

    @Test
    void excelIsToldByAMarkThatItIsUtf8() {
        assertThat(file("profiles", Map.of("bom", "true", "country", "Nowhere")))
                .startsWith("\uFEFFid,");
        assertThat(file("profiles", Map.of("country", "Nowhere"))).startsWith("id,");
    }

    @Test
    void linesOfNdjsonEndWithTheirCount() {
        caller.profile("export-line", Map.of("country", "Linia", "name", "=1 王小明"));

        var lines = file("profiles", Map.of("country", "Linia", "as", "ndjson")).split("\n");

        assertThat(lines).hasSize(2);
        assertThat(lines[0]).contains("\"userId\":\"export-line\"", "\"name\":\"=1 王小明\"");
        assertThat(lines[1]).isEqualTo("{\"end\":true,\"count\":1}");
    }

    @Test
    void whatTheyBoughtStandsLineByLineAndTheTotalOnce() {
        caller.profile("export-buyer", Map.of("country", "Buyland"));
        tracks.track(
                "export-buyer",
                "Order Completed",
                "2025-03-01T10:00:00Z",
                Map.of(
                        "order_id",
                        "export-1",
                        "currency",
                        "KWD",
                        "total",
                        3.005,
                        "products",
                        List.of(
                                Map.of("sku", "=cmd", "name", "Lamp", "quantity", 2, "price", 1),
                                Map.of("sku", "b", "name", "Oil", "quantity", 1, "price", 1.005))));

        var lines = file("purchases", Map.of("country", "Buyland")).split("\r?\n");

        assertThat(lines).hasSize(3);
        assertThat(lines[1]).contains(",export-1,false,", ",KWD,3.005,0.000,", ",'=cmd,Lamp,", ",2,1");
        assertThat(lines[2]).contains(",export-1,false,", ",KWD,,,,,,b,Oil,", ",1,1.005");
        assertThat(file("purchases", Map.of("country", "Buyland", "as", "ndjson")))
                .contains("\"total\":3.005", "\"sku\":\"=cmd\"", "{\"end\":true,\"count\":1}");
    }

    @Test
    void whatTheyDidIsAFileToo() {
        caller.profile("export-doer", Map.of("country", "Doing"));
        tracks.track("export-doer", "Product Viewed", "2025-03-01T10:00:00Z", Map.of("product_id", "-x"));

        assertThat(file("events", Map.of("country", "Doing")))
                .startsWith("profileId,userId,eventId,event,occurredAt,properties")
                .contains("export-doer", "Product Viewed", "2025-03-01T10:00:00Z", "\"\"product_id\"\"");
        assertThat(file("events", Map.of("country", "Doing", "as", "ndjson")))
                .contains("\"properties\":{\"product_id\": \"-x\"}", "{\"end\":true,\"count\":1}");
    }

    @Test
    void specialCategoriesAreOnlyForAdminsWhoAskForThem() {
        var id = caller.profile("export-special", Map.of("country", "Specialia"));
        caller.asMarketer()
                .body(Map.of("status", "GRANTED", "basis", "CONSENT", "source", "form", "purpose", "SPECIAL_CATEGORY"))
                .put("/v1/profiles/%s/consents/DATA/special:health".formatted(id))
                .then()
                .statusCode(200);
        caller.as(Tokens.ADMIN)
                .body(Map.of("value", "allergic to nuts"))
                .put("/v1/profiles/%s/special-categories/health".formatted(id))
                .then()
                .statusCode(200);

        var asked = Map.of("country", "Specialia", "special", "health,religion");
        assertThat(file("profiles", Map.of("country", "Specialia"))).doesNotContain("nuts", "health");
        caller.asMarketer()
                .queryParams(asked)
                .get("/v1/exports/profiles.csv")
                .then()
                .statusCode(403);
        var lines = caller.as(Tokens.ADMIN)
                .queryParams(asked)
                .get("/v1/exports/profiles.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\r?\n");
        assertThat(lines[0]).endsWith("health,religion");
        assertThat(lines[1]).endsWith("allergic to nuts,");
    }

    @Test
    void whoseDataMayOnlyBeKeptIsInNoFile() {
        var id = caller.profile("export-restricted", Map.of("country", "Restrictia"));
        caller.asMarketer()
                .body(Map.of("source", "letter"))
                .put("/v1/profiles/%s/restriction".formatted(id))
                .then()
                .statusCode(200);

        assertThat(file("profiles", Map.of("country", "Restrictia"))).doesNotContain("export-restricted");
    }

    @Test
    void viewersAndWhatThereIsNotAreRefused() {
        caller.as(Tokens.VIEWER).get("/v1/exports/profiles.csv").then().statusCode(403);
        caller.asMarketer().get("/v1/exports/secrets.csv").then().statusCode(404);
        caller.asMarketer().get("/v1/exports/profiles.pdf").then().statusCode(404);
        caller.asMarketer()
                .queryParam("kind", "x")
                .get("/v1/exports/profiles.csv")
                .then()
                .statusCode(400);
        caller.as(Tokens.ADMIN)
                .queryParam("special", "shoes")
                .get("/v1/exports/profiles.csv")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("health"));
    }

    /** The reader is slow, so that the database's end comes in the middle. */
    @Test
    void aFileThatWasCutDoesNotLookWhole() throws Exception {
        sql.of("""
                insert into profile (id, share, attributes, created_at, changed_at)
                select gen_random_uuid(), 0, jsonb_build_object('country', 'Cutland', 'note', repeat('x', 2000)), now(), now()
                from generate_series(1, 20000)""").update();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port
                                    + "/v1/exports/profiles.csv?country=Cutland"))
                            .header("Authorization", tokens.bearerOf("ada", Tokens.ADMIN, Duration.ofMinutes(5)))
                            .build(),
                    BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                assertThat(body.readNBytes(100_000)).hasSize(100_000);
                var ended = sql.of("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where pid <> pg_backend_pid() and datname = current_database() and query like '%from profile p where%'
                          and state <> 'idle'""").number();
                assertThat(ended).isPositive();

                assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            }
        } finally {
            sql.of("delete from profile where attributes ->> 'country' = 'Cutland'")
                    .update();
        }
    }

    private String file(String kind, Map<String, String> asked) {
        var narrowed = new HashMap<>(asked);
        narrowed.remove("as");
        return caller.asMarketer()
                .queryParams(narrowed)
                .get("/v1/exports/%s.%s".formatted(kind, asked.getOrDefault("as", "csv")))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
