package io.clientele.profile.consent;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On which words, and on which ground. */
@QuarkusTest
@WithPostgres
class ConsentEvidenceTest {

    private final Caller caller;

    ConsentEvidenceTest(Caller caller) {
        this.caller = caller;
    }

    @Test
    void theWordsThatWereShownAreKeptInTheirVersion() {
        var ada = caller.profile("consent-7", Map.of());
        for (var text : List.of("Yes, write to me.", "Yes, write to me weekly.")) {
            caller.asMarketer()
                    .body(Map.of("id", "checkout-news", "topic", "news", "language", "en", "text", text))
                    .post("/v1/wordings")
                    .then()
                    .statusCode(201);
        }

        caller.asMarketer()
                .body(Map.of("status", "GRANTED", "basis", "CONSENT", "wording", "checkout-news"))
                .put("/v1/profiles/" + ada + "/consents/EMAIL/news")
                .then()
                .statusCode(200)
                .body("wordingVersion", equalTo(2));

        caller.asMarketer()
                .get("/v1/wordings/checkout-news/versions/1")
                .then()
                .body("text", equalTo("Yes, write to me."));
        caller.asMarketer()
                .body(Map.of("status", "GRANTED", "basis", "CONSENT", "wording", "never-written"))
                .put("/v1/profiles/" + ada + "/consents/EMAIL/news")
                .then()
                .statusCode(400);
    }

    @Test
    void aSoftOptInIsForWhoHasBoughtSomething() {
        var ada = caller.profile("consent-8", Map.of());
        var said = Map.of("status", "GRANTED", "basis", "SOFT_OPT_IN");

        caller.asMarketer()
                .body(said)
                .put("/v1/profiles/" + ada + "/consents/EMAIL/news")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("basis"));
        var consent = Map.of("channel", "EMAIL", "topic", "news", "status", "GRANTED", "basis", "SOFT_OPT_IN");
        var identify = Map.of(
                "type",
                "identify",
                "messageId",
                "soft-1",
                "userId",
                "consent-8",
                "traits",
                Map.of("consents", List.of(consent)));
        caller.asMarketer()
                .body(Map.of("batch", List.of(identify)))
                .post("/v1/batch")
                .then()
                .statusCode(200)
                .body("rejected[0].errors[0].field", equalTo("traits.consents"));

        var order = Map.of(
                "type",
                "track",
                "messageId",
                "soft-2",
                "userId",
                "consent-8",
                "event",
                "Order Completed",
                "properties",
                Map.of("order_id", "soft", "total", 5));
        caller.asMarketer()
                .body(Map.of("batch", List.of(identify, order)))
                .post("/v1/batch")
                .then()
                .body("rejected", empty())
                .body("accepted", equalTo(2));
        caller.asMarketer()
                .body(said)
                .put("/v1/profiles/" + ada + "/consents/SMS/news")
                .then()
                .statusCode(200);
    }
}
