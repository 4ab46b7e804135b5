package io.clientele.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
class ProfileResourceTest {

    private final Caller caller;

    ProfileResourceTest(Caller caller) {
        this.caller = caller;
    }

    @Test
    void whoIsCreatedCanBeRead() {
        var id = caller.asMarketer()
                .body(
                        "{\"userId\":\"dir-1\",\"email\":\"Ada@Dir.example\",\"attributes\":{\"firstName\":\"Ada\",\"language\":\"en\"}}")
                .post("/v1/profiles")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertThat(byUserId("dir-1")).isEqualTo(id);

        caller.asMarketer()
                .get("/v1/profiles/" + id)
                .then()
                .statusCode(200)
                .body("email", equalTo("ada@dir.example"))
                .body("language", equalTo("en"))
                .body("attributes.firstName", equalTo("Ada"))
                .body("identifiers.kind", contains("EMAIL", "USER_ID"));
    }

    @Test
    void theSameKeyCreatesOnceAndTheSamePersonIsAConflict() {
        var body = "{\"userId\":\"dir-2\"}";
        var first = caller.asMarketer()
                .header("Idempotency-Key", "dir-2")
                .body(body)
                .post("/v1/profiles");
        var again = caller.asMarketer()
                .header("Idempotency-Key", "dir-2")
                .body(body)
                .post("/v1/profiles");

        assertThat(again.path("id").toString()).isEqualTo(first.path("id").toString());
        caller.asMarketer().body(body).post("/v1/profiles").then().statusCode(409);
    }

    @Test
    void aPatchSaysWhatChangesAndTakesAwayWhatIsNull() {
        var id = caller.profile("dir-3", Map.of("city", "Oslo", "country", "Norway"));

        caller.asMarketer()
                .contentType("application/merge-patch+json")
                .body("{\"attributes\":{\"city\":null,\"gender\":\"f\",\"email\":\"new@dir3.example\"}}")
                .patch("/v1/profiles/" + id)
                .then()
                .statusCode(200)
                .body("attributes.country", equalTo("Norway"))
                .body("attributes.gender", equalTo("f"))
                .body("attributes.city", nullValue())
                .body("email", equalTo("new@dir3.example"));
    }

    @Test
    void anEditOfWhatSomebodyElseChangedIsRefused() {
        var id = caller.profile("dir-4", Map.of("city", "Oslo"));
        var tag = caller.asMarketer().get("/v1/profiles/" + id).header("ETag");

        var edit = caller.asMarketer().header("If-Match", tag).body("{\"attributes\":{\"city\":\"Bergen\"}}");
        edit.patch("/v1/profiles/" + id).then().statusCode(200).header("ETag", not(equalTo(tag)));

        edit.patch("/v1/profiles/" + id).then().statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({"SVENSSON", "find-me", "ingrid@", "ngri", "'grid sven'"})
    void peopleAreFoundByAnyPartOfTheirNames(String query) {
        if (byUserId("find-me-1") == null) {
            caller.profile(
                    "find-me-1", Map.of("firstName", "Ingrid", "lastName", "Svensson", "email", "ingrid@find.example"));
        }

        caller.asMarketer()
                .queryParam("query", query)
                .get("/v1/profiles")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].attributes.firstName", equalTo("Ingrid"));
    }

    @ParameterizedTest
    @CsvSource({"userId, exact-1", "email, EXACT@one.example"})
    void aUserIdOrAddressFindsOne(String parameter, String value) {
        if (byUserId("exact-1") == null) {
            caller.profile("exact-1", Map.of("email", "exact@one.example"));
        }

        caller.asMarketer()
                .queryParam(parameter, value)
                .get("/v1/profiles")
                .then()
                .body("items", hasSize(1));
        caller.asMarketer()
                .queryParam(parameter, "100%")
                .get("/v1/profiles")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void pagesShowEverybodyOnceNewestFirst() {
        for (int nth = 0; nth < 5; nth++) {
            caller.profile("paged-" + nth, Map.of());
        }

        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = caller.asMarketer()
                    .queryParams(after == null ? Map.of() : Map.of("after", after))
                    .queryParam("query", "paged-")
                    .queryParam("limit", 2)
                    .get("/v1/profiles");
            seen.addAll(page.<List<String>>path("items.collect { it.identifiers[0].value }"));
            after = page.path("next");
        } while (after != null);

        assertThat(seen).containsExactly("paged-4", "paged-3", "paged-2", "paged-1", "paged-0");
    }

    @Test
    void theNamesOfAllAttributesAreKnown() {
        caller.profile("dir-6", Map.of("favouriteColour", "red"));

        caller.asMarketer().get("/v1/profiles/attributes").then().body("items", hasItems("favouriteColour"));
    }

    @Test
    void statisticsCountPeople() {
        caller.profile("dir-7", Map.of("email", "a@dir7.example"));

        caller.asMarketer()
                .get("/v1/statistics")
                .then()
                .statusCode(200)
                .body("people", greaterThan(0))
                .body("withEmail", greaterThan(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', 400",
        "'{\"userId\":\" \"}', 400",
        "'{\"email\":\"nobody\"}', 400",
        "'{\"userId\":\"x\",\"attributes\":{\"zone\":\"Mars\"}}', 400",
        "'{\"userId\":\"x\",\"nickname\":\"x\"}', 400"
    })
    void whoHasNoNameIsRefused(String body, int status) {
        caller.asMarketer()
                .body(body)
                .post("/v1/profiles")
                .then()
                .statusCode(status)
                .body("errors", hasSize(1));
    }

    @Test
    void nobodyIsNotFound() {
        caller.asMarketer().get("/v1/profiles/" + UUID.randomUUID()).then().statusCode(404);
        caller.asMarketer().get("/v1/profiles/not-an-id").then().statusCode(404);
        caller.asMarketer().queryParam("after", "x").get("/v1/profiles").then().statusCode(400);
    }

    private String byUserId(String userId) {
        return caller.asMarketer()
                .queryParam("userId", userId)
                .get("/v1/profiles")
                .path("items[0].id");
    }
}
