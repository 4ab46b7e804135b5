package io.clientele.profile.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class AccessResourceTest {

    private final Caller caller;

    AccessResourceTest(Caller caller) {
        this.caller = caller;
    }

    @Test
    void anAdminSeesAllThatIsKnownAndThatIsNoted() {
        var ada = caller.profile("access-1", Map.of("firstName", "Ada"));
        var twin = caller.profile("access-2", Map.of("nickname", "Addie"));
        for (var one : new String[] {ada, twin}) {
            caller.asMarketer()
                    .body(Map.of("status", "GRANTED", "basis", "CONSENT", "proof", "form 7"))
                    .put("/v1/profiles/" + one + "/consents/EMAIL/news")
                    .then()
                    .statusCode(200);
        }
        caller.asMarketer()
                .body(Map.of("duplicateId", twin))
                .post("/v1/profiles/" + ada + "/merges")
                .then()
                .statusCode(201);

        caller.as(Tokens.ADMIN)
                .get("/v1/profiles/" + twin + "/subject-access")
                .then()
                .statusCode(200)
                .body("profileId", equalTo(ada))
                .body("identifier", hasSize(2))
                .body("consentDecision", hasSize(2))
                .body("consentDecision[0].proof", equalTo("form 7"))
                .body("profile.find { it.id == '" + ada + "' }.attributes.nickname", equalTo("Addie"));

        caller.as(Tokens.ADMIN)
                .get("/v1/subject-accesses?limit=1")
                .then()
                .body("items[0].profileId", equalTo(ada))
                .body("items[0].askedBy", equalTo("ada"));
    }

    @Test
    void nobodyElseMayAsk() {
        var ada = caller.profile("access-3", Map.of());
        for (var role : new String[] {Tokens.MARKETER, Tokens.VIEWER, Tokens.SERVICE}) {
            caller.as(role)
                    .get("/v1/profiles/" + ada + "/subject-access")
                    .then()
                    .statusCode(403);
        }
        caller.as(Tokens.ADMIN)
                .get("/v1/profiles/" + UUID.randomUUID() + "/subject-access")
                .then()
                .statusCode(404);
    }
}
