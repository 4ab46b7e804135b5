package io.clientele.profile.special;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class SpecialCategoryResourceTest {

    private final Caller caller;
    private final Sql sql;

    SpecialCategoryResourceTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    @Test
    void nothingIsKeptWithoutTheirConsentToJustThat() {
        var ada = caller.profile("special-1", Map.of());

        put(ada, "health", "asthma").statusCode(409).body("detail", containsString("DATA/special:health"));
        decide(ada, "religion", "GRANTED", "CONSENT");
        put(ada, "health", "asthma").statusCode(409);
        decide(ada, "health", "GRANTED", "CONTRACT");
        put(ada, "health", "asthma").statusCode(409);

        list(ada).body("items", empty());
    }

    @Test
    void whatTheyAllowIsKeptApartAndToldNowhereElse() {
        var ada = allowing("special-2", "health");

        put(ada, "health", "asthma-canary").statusCode(200);

        list(ada)
                .body("items.category", contains("HEALTH"))
                .body("items[0].value", equalTo("asthma-canary"))
                .body("items[0].recordedAt", org.hamcrest.Matchers.notNullValue());
        assertThat(caller.asMarketer().get("/v1/profiles/" + ada).asString()).doesNotContain("asthma-canary");
        assertThat(lookedUp(ada)).doesNotContain("asthma-canary");
        assertThat(sql.of("select body from change where body like '%asthma-canary%'")
                        .list(row -> row.text("body")))
                .isEmpty();
        assertThat(sql.of("select search from profile where search like '%asthma-canary%' or attributes::text like"
                                + " '%asthma-canary%'")
                        .list(row -> row.text("search")))
                .isEmpty();
    }

    @Test
    void withdrawingTheConsentDeletesWhatItAllowed() {
        var ada = allowing("special-3", "health");
        decide(ada, "union", "GRANTED", "CONSENT");
        put(ada, "health", "asthma").statusCode(200);
        put(ada, "union", "ver.di").statusCode(200);

        decide(ada, "health", "REVOKED", "CONSENT");

        list(ada).body("items.category", contains("UNION"));
        assertThat(sql.of("select value from special_category where profile_id = :id")
                        .set("id", UUID.fromString(ada))
                        .list(row -> row.text("value")))
                .containsExactly("ver.di");
    }

    @Test
    void aMergeTakesAlongWhatIsAllowedByBoth() {
        var survivor = caller.profile("special-4", Map.of());
        var duplicate = allowing("special-5", "health");
        put(duplicate, "health", "asthma").statusCode(200);
        decide(duplicate, "union", "GRANTED", "CONSENT");
        put(duplicate, "union", "ver.di").statusCode(200);
        decide(survivor, "union", "DENIED", "CONSENT");

        merge(survivor, duplicate);

        list(survivor).body("items.category", contains("HEALTH")).body("items.value", contains("asthma"));
    }

    @Test
    void aNoOfTheDuplicateTakesAwayWhatTheSurvivorAllowed() {
        var survivor = allowing("special-6", "health");
        put(survivor, "health", "asthma").statusCode(200);
        var duplicate = caller.profile("special-7", Map.of());
        decide(duplicate, "health", "DENIED", "CONSENT");

        merge(survivor, duplicate);

        list(survivor).body("items", empty());
    }

    @Test
    void erasureLeavesNothing() {
        var ada = allowing("special-8", "genetics");
        put(ada, "genetics", "BRCA1").statusCode(200);

        caller.asMarketer().delete("/v1/profiles/" + ada).then().statusCode(202);

        assertThat(sql.of("select value from special_category where value = 'BRCA1'")
                        .list(row -> row.text("value")))
                .isEmpty();
    }

    @Test
    void viewersAndOtherServicesDoNotSeeThem() {
        var ada = allowing("special-9", "health");

        for (var role : List.of(Tokens.VIEWER, Tokens.SERVICE)) {
            caller.as(role)
                    .get("/v1/profiles/" + ada + "/special-categories")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void noAttributeHasTheNameOfACategory() {
        var ada = caller.profile("special-10", Map.of());

        caller.asMarketer()
                .body(Map.of("attributes", Map.of("religion", "none")))
                .patch("/v1/profiles/" + ada)
                .then()
                .statusCode(400)
                .body("errors.field", contains("attributes.religion"));
    }

    @Test
    void whatIsSaidWronglyIsRefused() {
        var ada = allowing("special-11", "health");

        put(ada, "shoes", "42").statusCode(404);
        put(ada, "health", " ").statusCode(400);
        put(ada, "health", "x".repeat(1001)).statusCode(400);
        put(ada, "health", "a\0b").statusCode(400);
        put(UUID.randomUUID().toString(), "health", "asthma").statusCode(404);
    }

    @Test
    void whatIsTakenAwayIsGone() {
        var ada = allowing("special-12", "health");
        put(ada, "health", "asthma").statusCode(200);

        caller.asMarketer()
                .delete("/v1/profiles/" + ada + "/special-categories/health")
                .then()
                .statusCode(204);

        list(ada).body("items", empty());
    }

    private String allowing(String userId, String category) {
        var id = caller.profile(userId, Map.of());
        decide(id, category, "GRANTED", "CONSENT");
        return id;
    }

    private void decide(String id, String category, String status, String basis) {
        caller.asMarketer()
                .body(Map.of("status", status, "basis", basis, "purpose", "SPECIAL_CATEGORY"))
                .put("/v1/profiles/" + id + "/consents/DATA/special:" + category)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(String id, String category, String value) {
        return caller.asMarketer()
                .body(Map.of("value", value, "source", "form"))
                .put("/v1/profiles/" + id + "/special-categories/" + category)
                .then();
    }

    private ValidatableResponse list(String id) {
        return caller.asMarketer()
                .get("/v1/profiles/" + id + "/special-categories")
                .then()
                .statusCode(200);
    }

    private String lookedUp(String id) {
        return caller.asMarketer()
                .body(Map.of("ids", List.of(id)))
                .post("/v1/profiles/lookups")
                .asString();
    }

    private void merge(String survivor, String duplicate) {
        caller.asMarketer()
                .body(Map.of("duplicateId", duplicate))
                .post("/v1/profiles/" + survivor + "/merges")
                .then()
                .statusCode(201);
    }
}
