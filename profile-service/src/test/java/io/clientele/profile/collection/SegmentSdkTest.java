package io.clientele.profile.collection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What @segment/analytics-node 3.1.0 sent when it was pointed at a server that wrote it down; only its times were moved. */
@QuarkusTest
@WithPostgres
class SegmentSdkTest {

    private final Caller caller;
    private final Tokens tokens;

    SegmentSdkTest(Caller caller, Tokens tokens) {
        this.caller = caller;
        this.tokens = tokens;
    }

    @Test
    void whatTheSdkSendsIsUnderstood() throws IOException {
        var token =
                tokens.bearerOf("shop", Tokens.MARKETER, Duration.ofMinutes(5)).substring("Bearer ".length());
        var basic = Base64.getEncoder().encodeToString((token + ":").getBytes(StandardCharsets.UTF_8));

        for (var accepted : new int[] {6, 0}) {
            try (var body = SegmentSdkTest.class.getResourceAsStream("/segment/analytics-node-3.1.0.json")) {
                given().header("Authorization", "Basic " + basic)
                        .header("User-Agent", "analytics-node-next/latest")
                        .contentType("application/json")
                        .body(body.readAllBytes())
                        .post("/v1/batch")
                        .then()
                        .statusCode(200)
                        .body("accepted", equalTo(accepted))
                        .body("rejected", empty());
            }
        }

        var person = caller.asMarketer()
                .queryParam("userId", "sdk-1")
                .get("/v1/profiles")
                .then();
        person.body("items[0].attributes.birthDate", equalTo("1990-02-03"))
                .body("items[0].attributes.country", equalTo("EG"))
                .body("items[0].attributes.group", equalTo("club"));
        var id = person.extract().<String>path("items[0].id");
        caller.asMarketer()
                .get("/v1/profiles/" + id + "/purchases")
                .then()
                .body("items[0].total.amount", equalTo(1250));
        caller.asMarketer().get("/v1/profiles/" + id + "/events").then().body("items.name", hasItems("Screen Viewed"));
    }
}
