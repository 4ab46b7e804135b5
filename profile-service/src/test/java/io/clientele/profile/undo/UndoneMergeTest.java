package io.clientele.profile.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.importing.Files;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Imports that made two people one. */
@QuarkusTest
@WithPostgres
class UndoneMergeTest {

    private final Files files;
    private final Caller caller;
    private final Sql sql;
    private final String x = UUID.randomUUID().toString().substring(0, 8);

    UndoneMergeTest(Files files, Caller caller, Sql sql) {
        this.files = files;
        this.caller = caller;
        this.sql = sql;
    }

    @Test
    void whoWereTwoBeforeAreTwoAgain() {
        var ada = caller.profile(x + "-ada", Map.of("city", "Berlin"));
        var browser = visit("-browser");
        var done = imported(alias("-ada", "-browser"));
        caller.asMarketer().get("/v1/profiles/" + browser).then().body("id", equalTo(ada));

        caller.asMarketer()
                .get("/v1/imports/%s/undo".formatted(done.getString("id")))
                .then()
                .body("mergesParted", equalTo(1));
        undo(done);

        caller.asMarketer().get("/v1/profiles/" + browser).then().body("id", equalTo(browser));
        assertThat(names(ada)).containsExactly(x + "-ada");
        assertThat(names(browser)).containsExactly(x + "-browser");
        assertThat(events(browser)).containsExactly("Seen");
        assertThat(events(ada)).isEmpty();
    }

    @Test
    void whoCameByItAloneAreForgottenThoughTheyBecameOne() {
        var ada = caller.profile(x + "-ada", Map.of("city", "Berlin"));
        var done = imported(track("-new"), track("-browser"), alias("-ada", "-browser"), alias("-eve", "-new"));
        assertThat(events(ada)).containsExactly("Seen");

        undo(done);

        assertThat(names(ada)).containsExactly(x + "-ada");
        assertThat(events(ada)).isEmpty();
        for (var gone : List.of("-browser", "-new", "-eve")) {
            assertThat(whoIs(x + gone)).isEmpty();
        }
    }

    @Test
    void oneThatIsUndoneAlreadyIsPassedOver() {
        var ada = caller.profile(x + "-ada", Map.of());
        var first = visit("-first");
        var second = visit("-second");
        var done = imported(alias("-ada", "-first"), alias("-ada", "-second"));
        caller.asMarketer()
                .post("/v1/merges/" + merges(ada).getFirst() + "/undo")
                .then()
                .statusCode(200);

        undo(done);

        caller.asMarketer().get("/v1/profiles/" + first).then().body("id", equalTo(first));
        caller.asMarketer().get("/v1/profiles/" + second).then().body("id", equalTo(second));
        assertThat(names(ada)).containsExactly(x + "-ada");
    }

    @Test
    void whoHasBecomeOneWithSomebodyElseSinceStaysSo() {
        var ada = caller.profile(x + "-ada", Map.of());
        var eve = caller.profile(x + "-eve", Map.of());
        var browser = visit("-browser");
        var done = imported(alias("-ada", "-browser"));
        caller.asMarketer()
                .body(Map.of("duplicateId", ada))
                .post("/v1/profiles/" + eve + "/merges")
                .then()
                .statusCode(201);

        undo(done);

        caller.asMarketer().get("/v1/profiles/" + browser).then().body("id", equalTo(eve));
    }

    private String visit(String browser) {
        caller.asMarketer()
                .body(Map.of("anonymousId", x + browser, "event", "Seen", "messageId", x + browser))
                .post("/v1/track")
                .then()
                .statusCode(200);
        return whoIs(x + browser).orElseThrow();
    }

    private Optional<String> whoIs(String name) {
        return sql.of("select profile_id from identifier where value = :name")
                .set("name", name)
                .one(row -> row.text("profile_id"));
    }

    private String track(String browser) {
        return """
                {"type": "track", "messageId": "%1$s%2$s-seen", "anonymousId": "%1$s%2$s", "event": "Seen"}""".formatted(x, browser);
    }

    private String alias(String user, String browser) {
        return """
                {"type": "alias", "messageId": "%1$s%3$s-alias", "userId": "%1$s%2$s", "previousId": "%1$s%3$s"}""".formatted(x, user, browser);
    }

    private JsonPath imported(String... lines) {
        var done = files.whole(String.join("\n", lines), "{\"kind\": \"collection\"}");
        assertThat(done.getLong("imported")).isEqualTo(lines.length);
        return done;
    }

    private void undo(JsonPath done) {
        var id = done.getString("id");
        caller.asMarketer().post("/v1/imports/" + id + "/undo").then().statusCode(202);
        assertThat(files.ended(id).getString("state")).isEqualTo("UNDONE");
    }

    private List<String> names(String id) {
        return caller.asMarketer().get("/v1/profiles/" + id).jsonPath().getList("identifiers.value");
    }

    private List<String> events(String id) {
        return caller.asMarketer()
                .get("/v1/profiles/" + id + "/events")
                .jsonPath()
                .getList("items.name");
    }

    private List<String> merges(String id) {
        return caller.asMarketer()
                .get("/v1/profiles/" + id + "/merges")
                .jsonPath()
                .getList("items.id");
    }
}
