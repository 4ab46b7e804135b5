package io.clientele.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class LookupResourceTest {

    private final Caller caller;

    LookupResourceTest(Caller caller) {
        this.caller = caller;
    }

    @Test
    void peopleComeInTheOrderAskedWithTheConsentAskedFor() {
        var ada =
                caller.profile("look-1", Map.of("email", "ada@look.example", "language", "en", "zone", "Asia/Bangkok"));
        var bob = caller.profile("look-2", Map.of("firstName", "Bob"));
        caller.asMarketer()
                .body("{\"status\":\"GRANTED\",\"basis\":\"CONSENT\"}")
                .put("/v1/profiles/" + ada + "/consents/EMAIL/news")
                .then()
                .statusCode(200);

        var lines = lookUp(List.of(bob, UUID.randomUUID().toString(), ada));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).getString("id")).isEqualTo(bob);
        assertThat(lines.get(0).getString("attributes.firstName")).isEqualTo("Bob");
        assertThat(lines.get(0).getString("consent")).isNull();
        assertThat(lines.get(1).<String, Object>getMap(""))
                .containsEntry("id", ada)
                .containsEntry("email", "ada@look.example")
                .containsEntry("language", "en")
                .containsEntry("zone", "Asia/Bangkok")
                .containsEntry("consent", "GRANTED");
        assertThat(lines.get(2).<String, Object>getMap("")).isEqualTo(Map.of("end", true, "count", 2));
    }

    @Test
    void whoWasMergedSaysIntoWhom() {
        var survivor = caller.profile("look-3", Map.of());
        var duplicate = caller.profile("look-4", Map.of("firstName", "Eve"));
        caller.asMarketer()
                .body(Map.of("duplicateId", duplicate))
                .post("/v1/profiles/" + survivor + "/merges")
                .then()
                .statusCode(201);

        assertThat(lookUp(List.of(duplicate)).getFirst().<String, Object>getMap(""))
                .isEqualTo(Map.of("id", duplicate, "mergedInto", survivor));
    }

    @Test
    void viewersMayLookUpAndNobodyMayAskForMoreThanAThousand() {
        caller.as(Tokens.VIEWER)
                .body("{\"ids\":[]}")
                .post("/v1/profiles/lookups")
                .then()
                .statusCode(200);
        caller.asMarketer()
                .body(Map.of("ids", Collections.nCopies(1001, UUID.randomUUID())))
                .post("/v1/profiles/lookups")
                .then()
                .statusCode(400);
        caller.asMarketer()
                .body("{\"ids\":[null]}")
                .post("/v1/profiles/lookups")
                .then()
                .statusCode(400);
    }

    private List<JsonPath> lookUp(List<String> ids) {
        return caller.asMarketer()
                .body(Map.of("ids", ids, "channel", "EMAIL", "topic", "news"))
                .post("/v1/profiles/lookups")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }
}
