package io.clientele.profile.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
class MergeResourceTest {

    private final Caller caller;
    private final Sql sql;

    MergeResourceTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    @Test
    void allOfTheDuplicateGoesOver() {
        var survivor = caller.profile("m1", Map.of("firstName", "Ada", "city", "Oslo"));
        var duplicate = caller.profile("m2", Map.of("city", "Bergen", "country", "Norway", "email", "ada@m2.example"));
        order("m2", "m2-order");

        merge(survivor, duplicate);

        for (var id : List.of(survivor, duplicate)) {
            caller.asMarketer()
                    .get("/v1/profiles/" + id)
                    .then()
                    .body("id", equalTo(survivor))
                    .body("attributes.city", equalTo("Oslo"))
                    .body("attributes.country", equalTo("Norway"))
                    .body("email", equalTo("ada@m2.example"))
                    .body("identifiers.value", containsInAnyOrder("m1", "m2", "ada@m2.example"));
        }
        caller.asMarketer()
                .get("/v1/profiles/" + survivor + "/timeline")
                .then()
                .body("items.title", contains("m2-order"))
                .body("items[0].detail.lines[0].sku", equalTo("print"));
        caller.asMarketer()
                .queryParam("query", "m2-order")
                .get("/v1/profiles")
                .then()
                .body("items", hasSize(0));
        caller.asMarketer()
                .queryParam("query", "ada@m2")
                .get("/v1/profiles")
                .then()
                .body("items.id", contains(survivor));
    }

    @Test
    void anOrderOfTheDuplicateIsTheSurvivorsFromThenOn() {
        var survivor = caller.profile("m3", Map.of());
        var duplicate = caller.profile("m4", Map.of());
        order("m4", "m4-order");

        merge(survivor, duplicate);

        order("m3", "m4-order");
    }

    @Test
    void theFeedTellsOfTheMergeAndThenOfTheSurvivor() {
        var survivor = caller.profile("m5", Map.of());
        var duplicate = caller.profile("m6", Map.of());

        merge(survivor, duplicate);

        assertThat(kinds(duplicate)).containsExactly("profile", "merged");
        assertThat(kinds(survivor)).containsExactly("profile", "profile");
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, DENIED,  DENIED",
        "DENIED,  GRANTED, DENIED",
        "REVOKED, GRANTED, REVOKED",
        "GRANTED, GRANTED, GRANTED",
        ",        GRANTED, GRANTED",
        "GRANTED, ,        GRANTED"
    })
    void aMergeNeverTurnsANoIntoAYes(String ofSurvivor, String ofDuplicate, String after) {
        var survivor = caller.profile("m-" + UUID.randomUUID(), Map.of());
        var duplicate = caller.profile("m-" + UUID.randomUUID(), Map.of());
        decide(survivor, ofSurvivor);
        decide(duplicate, ofDuplicate);

        merge(survivor, duplicate);

        caller.asMarketer().get("/v1/profiles/" + survivor + "/consents").then().body("items.status", contains(after));
    }

    @Test
    void chainsOfMergesLeadToTheLastSurvivor() {
        var first = caller.profile("m7", Map.of());
        var second = caller.profile("m8", Map.of());
        var third = caller.profile("m9", Map.of());

        merge(second, first);
        merge(third, second);

        caller.asMarketer().get("/v1/profiles/" + first).then().body("id", equalTo(third));
    }

    @Test
    void aDoubtIsShownOnBothSidesAndGoneAfterTheMerge() {
        var survivor = caller.profile("m10", Map.of("email", "both@m10.example"));
        var duplicate = caller.profile("m11", Map.of("email", "both@m10.example"));
        doubts(survivor).body("items.profileId", contains(duplicate)).body("items.reason", contains("EMAIL"));
        doubts(duplicate).body("items.profileId", contains(survivor));

        merge(survivor, duplicate);

        doubts(survivor).body("items", hasSize(0));
    }

    @Test
    void whoIsOneAlreadyOrNobodyCannotBeMerged() {
        var ada = caller.profile("m12", Map.of());

        mergeOf(ada, ada).statusCode(409);
        mergeOf(ada, UUID.randomUUID().toString()).statusCode(404);
        caller.asMarketer()
                .body("{}")
                .post("/v1/profiles/" + ada + "/merges")
                .then()
                .statusCode(400);
    }

    private void merge(String survivor, String duplicate) {
        mergeOf(survivor, duplicate).statusCode(201).body("profileId", equalTo(survivor));
    }

    private ValidatableResponse mergeOf(String survivor, String duplicate) {
        return caller.asMarketer()
                .body(Map.of("duplicateId", duplicate))
                .post("/v1/profiles/" + survivor + "/merges")
                .then();
    }

    private ValidatableResponse doubts(String profile) {
        return caller.asMarketer()
                .get("/v1/profiles/" + profile + "/possible-duplicates")
                .then();
    }

    private void order(String userId, String orderId) {
        var products = List.of(Map.of("sku", "print", "price", "2.50"));
        caller.asMarketer()
                .body(Map.of(
                        "messageId",
                        UUID.randomUUID(),
                        "userId",
                        userId,
                        "event",
                        "Order Completed",
                        "properties",
                        Map.of("order_id", orderId, "products", products)))
                .post("/v1/track")
                .then()
                .statusCode(200);
    }

    private void decide(String profile, String status) {
        if (status != null) {
            caller.asMarketer()
                    .body(Map.of("status", status, "basis", "CONSENT"))
                    .put("/v1/profiles/" + profile + "/consents/EMAIL/news")
                    .then()
                    .statusCode(200);
        }
    }

    private List<String> kinds(String profile) {
        return sql.of("select kind from change where profile_id = :id order by version")
                .set("id", UUID.fromString(profile))
                .list(row -> row.text("kind"));
    }
}
