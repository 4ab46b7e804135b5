package io.clientele.profile.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class ObjectionResourceTest {

    private final Caller caller;
    private final Sql sql;

    ObjectionResourceTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    @Test
    void whoObjectsToMarketingIsNotWrittenToWhateverTheyAllow() {
        var ada = willing("objector-1");

        object(ada, "objections/MARKETING");

        assertThat(lookup(ada)).contains("\"consent\":\"DENIED\"", "\"objections\":[\"MARKETING\"]");
        assertThat(told(ada)).last().asString().contains("\"objections\":[\"MARKETING\"]", "\"restricted\":false");

        caller.asMarketer()
                .delete("/v1/profiles/" + ada + "/objections/MARKETING")
                .then()
                .statusCode(200)
                .body("objections", empty());
        assertThat(lookup(ada)).contains("\"consent\":\"GRANTED\"");
    }

    @Test
    void whoseDataIsRestrictedIsNotWrittenToEither() {
        var ada = willing("objector-2");

        object(ada, "restriction");

        assertThat(lookup(ada)).contains("\"consent\":\"DENIED\"", "\"restricted\":true");
        caller.asMarketer()
                .get("/v1/profiles/" + ada + "/objections")
                .then()
                .body("restricted", equalTo(true))
                .body("restriction.source", equalTo("letter"));
    }

    @Test
    void anObjectionToProfilingLeavesConsentsAlone() {
        var ada = willing("objector-3");

        object(ada, "objections/PROFILING");

        assertThat(lookup(ada)).contains("\"consent\":\"GRANTED\"", "\"objections\":[\"PROFILING\"]");
    }

    @Test
    void aMergeTakesObjectionsAlong() {
        var ada = willing("objector-4");
        var twin = willing("objector-5");
        object(twin, "objections/MARKETING");

        caller.asMarketer()
                .body(Map.of("duplicateId", twin))
                .post("/v1/profiles/" + ada + "/merges")
                .then()
                .statusCode(201);

        caller.asMarketer()
                .get("/v1/profiles/" + ada + "/objections")
                .then()
                .body("objections.kind", contains("MARKETING"));
        assertThat(told(ada)).hasSize(1);
    }

    @Test
    void whatIsNoObjectionIsRefused() {
        var ada = willing("objector-6");

        caller.asMarketer()
                .body("{}")
                .put("/v1/profiles/" + ada + "/objections/EVERYTHING")
                .then()
                .statusCode(400);
        caller.asMarketer()
                .body("{}")
                .put("/v1/profiles/" + UUID.randomUUID() + "/restriction")
                .then()
                .statusCode(404);
        caller.asMarketer().get("/v1/objections?after=x").then().statusCode(400);
        caller.asMarketer().get("/v1/objections").then().statusCode(200);
    }

    private String willing(String userId) {
        var id = caller.profile(userId, Map.of());
        caller.asMarketer()
                .body(Map.of("status", "GRANTED", "basis", "CONSENT"))
                .put("/v1/profiles/" + id + "/consents/EMAIL/news")
                .then()
                .statusCode(200);
        return id;
    }

    private void object(String profile, String what) {
        caller.asMarketer()
                .body(Map.of("source", "letter"))
                .put("/v1/profiles/" + profile + "/" + what)
                .then()
                .statusCode(200);
    }

    private String lookup(String profile) {
        return caller.asMarketer()
                .body(Map.of("ids", List.of(profile), "channel", "EMAIL", "topic", "news"))
                .post("/v1/profiles/lookups")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> told(String profile) {
        return sql.of("select body from change where profile_id = :id and kind = 'objection' order by version")
                .set("id", UUID.fromString(profile))
                .list(row -> row.text("body"));
    }
}
