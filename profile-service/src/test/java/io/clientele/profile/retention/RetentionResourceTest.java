package io.clientele.profile.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
class RetentionResourceTest {

    private final Caller caller;
    private final Sql sql;

    RetentionResourceTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    @AfterEach
    void noRules() {
        rules();
    }

    @Test
    void aDryRunCountsAndLeavesEverything() {
        var ada = caller.profile("old-1", Map.of());
        happened("old-1", "Retained Alike", "2020-01-02T00:00:00Z");
        rules(Map.of("kind", "EVENTS", "name", "Retained Alike", "keep", "P1Y"));

        caller.as(Tokens.ADMIN)
                .body("{}")
                .post("/v1/retention-runs")
                .then()
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("dryRun", equalTo(true))
                .body("counts[0].found", equalTo(1))
                .body("counts[0].oldest", equalTo("2020-01-02T00:00:00Z"));

        assertThat(events(ada)).containsExactly("Retained Alike");
    }

    @Test
    void whatIsTooOldGoesFromHereAndFromTheFeedAndReadersAreTold() {
        var ada = caller.profile("old-2", Map.of());
        happened("old-2", "Retained Long", "2020-01-02T00:00:00Z");
        happened("old-2", "Retained Long", "2025-01-02T00:00:00Z");
        happened("old-2", "Kept Anyway", "2020-01-02T00:00:00Z");
        rules(Map.of("kind", "EVENTS", "name", "Retained Long", "keep", "P5Y", "enabled", true));

        run();

        assertThat(events(ada)).containsExactlyInAnyOrder("Retained Long", "Kept Anyway");
        assertThat(changes(ada, "event")).hasSize(2);
        assertThat(changes(ada, "forgotten")).singleElement().asString().contains("eventIds");
    }

    @Test
    void aNeedThatWasMetGoesWithItsEndAndAnOpenOneStays() {
        var ada = caller.profile("old-3", Map.of());
        happened("old-3", "Need Stated", "2020-01-01T00:00:00Z", Map.of("need_id", "n1", "text", "a frame"));
        happened("old-3", "Need Met", "2020-01-02T00:00:00Z", Map.of("need_id", "n1"));
        happened("old-3", "Need Stated", "2020-01-03T00:00:00Z", Map.of("need_id", "n2", "text", "a lens"));
        rules(Map.of("kind", "CLOSED_NEEDS", "keep", "P1Y", "enabled", true));

        run();

        assertThat(events(ada)).containsExactly("Need Stated");
    }

    @Test
    void whoNeverSaidWhoTheyAreIsErased() {
        caller.asMarketer()
                .body(Map.of(
                        "messageId",
                        "old-4",
                        "anonymousId",
                        "old-browser",
                        "event",
                        "Page Viewed",
                        "timestamp",
                        "2020-01-02T00:00:00Z"))
                .post("/v1/track")
                .then()
                .statusCode(200);
        var stranger = sql.of("select profile_id from identifier where value = 'old-browser'")
                .one(row -> row.uuid("profile_id"))
                .orElseThrow();
        sql.of("update profile set changed_at = '2020-01-02' where id = :id")
                .set("id", stranger)
                .update();
        var known = caller.profile("old-5", Map.of());
        sql.of("update profile set changed_at = '2020-01-02' where id = :id")
                .set("id", UUID.fromString(known))
                .update();
        rules(Map.of("kind", "ANONYMOUS_PROFILES", "keep", "P90D", "enabled", true));

        run();

        assertThat(changes(stranger.toString(), "erased")).hasSize(1);
        caller.asMarketer().get("/v1/profiles/" + known).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rules\":[{\"kind\":\"EVENTS\",\"keep\":\"P0D\"}]}",
                "{\"rules\":[{\"kind\":\"EVENTS\",\"keep\":\"-P1D\"}]}",
                "{\"rules\":[{\"kind\":\"EVENTS\",\"keep\":\"PT1H\"}]}",
                "{\"rules\":[{\"kind\":\"EVENTS\",\"keep\":\"P999999999Y\"}]}",
                "{\"rules\":[{\"kind\":\"CONTACTS\",\"name\":\"x\",\"keep\":\"P1Y\"}]}",
                "{\"rules\":[{\"kind\":\"EVENTS\",\"keep\":\"P1Y\"},{\"kind\":\"EVENTS\",\"keep\":\"P2Y\"}]}",
                "{\"rules\":[null]}",
                "{\"rules\":null}",
                "{\"rules\":[{\"kind\":\"PHONES\",\"keep\":\"P1Y\"}]}"
            })
    void whatIsNoRuleIsRefused(String rules) {
        caller.as(Tokens.ADMIN).body(rules).put("/v1/retention-rules").then().statusCode(400);
        caller.asMarketer().body(rules).put("/v1/retention-rules").then().statusCode(403);
        caller.asMarketer().get("/v1/retention-rules").then().body("rules", empty());
    }

    private void rules(Map<?, ?>... rules) {
        caller.as(Tokens.ADMIN)
                .body(Map.of("rules", List.of(rules)))
                .put("/v1/retention-rules")
                .then()
                .statusCode(200);
    }

    private void run() {
        var id = caller.as(Tokens.ADMIN)
                .body(Map.of("dryRun", false))
                .post("/v1/retention-runs")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        await().untilAsserted(() -> caller.asMarketer()
                .get("/v1/retention-runs/" + id)
                .then()
                .body("state", equalTo("DONE"))
                .body(
                        "counts[0].forgotten",
                        equalTo(caller.asMarketer()
                                .get("/v1/retention-runs/" + id)
                                .<Integer>path("counts[0].found"))));
    }

    private void happened(String userId, String event, String at) {
        happened(userId, event, at, Map.of());
    }

    private void happened(String userId, String event, String at, Map<String, ?> properties) {
        caller.asMarketer()
                .body(Map.of(
                        "messageId",
                        UUID.randomUUID(),
                        "userId",
                        userId,
                        "event",
                        event,
                        "timestamp",
                        at,
                        "properties",
                        properties))
                .post("/v1/track")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1));
    }

    private List<String> events(String profile) {
        return sql.of("select name from event where profile_id = :id")
                .set("id", UUID.fromString(profile))
                .list(row -> row.text("name"));
    }

    private List<String> changes(String profile, String kind) {
        return sql.of("select body from change where profile_id = :id and kind = :kind")
                .set("id", UUID.fromString(profile))
                .set("kind", kind)
                .list(row -> row.text("body"));
    }
}
