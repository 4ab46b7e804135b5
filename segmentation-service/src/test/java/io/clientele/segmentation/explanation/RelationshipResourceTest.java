package io.clientele.segmentation.explanation;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class RelationshipResourceTest {

    private static final UUID RETAINED = id(1);
    private static final UUID SHOPPER = id(2);

    private final Tokens tokens;
    private final Story story = new Story();
    private FeedServer feed;

    RelationshipResourceTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @BeforeEach
    void begin() throws IOException {
        feed = new FeedServer();
        tell(story.person(RETAINED, "ada@example.com", "{}")
                .did(RETAINED, "Contract Signed", "2011-12-01T10:00:00Z", """
                        {"contract_id":"r","scope":"books","tailored":true,"fee":900,"period":"P1M"}""")
                .person(SHOPPER, "joan@example.com", "{}")
                .bought(
                        SHOPPER,
                        "o1",
                        "2011-12-05T10:00:00Z",
                        1500,
                        "{\"sku\":\"S\",\"quantity\":1,\"unitPrice\":15}"));
    }

    @AfterEach
    void end() {
        as(Tokens.MARKETER).delete("/v1/relationships/" + RETAINED + "/override");
        feed.close();
    }

    @Test
    void saysWhatSomebodyIsAndWhy() {
        get(RETAINED)
                .statusCode(200)
                .body("relationship", equalTo("CLIENT"))
                .body("axes.service", greaterThan(50f))
                .body("dimensions", hasSize(8))
                .body("dimensions.find { it.name == 'CONTRACT' }.value", equalTo(1.0f))
                .body("dimensions.find { it.name == 'CONTRACT' }.evidence.what", hasItem("Contract Signed"))
                .body("dimensions.find { it.name == 'CONTRACT' }.evidence.id", hasItem(notNullValue()))
                .body("dimensions.find { it.name == 'EXCLUSIVITY' }.value", nullValue())
                .body("lifetimeValue", nullValue())
                .body("modelVersion", notNullValue());
        get(SHOPPER)
                .body("relationship", equalTo("CUSTOMER"))
                .body("axes.service", nullValue())
                .body("stage", equalTo("NEW"))
                .body(
                        "explanation",
                        equalTo("A customer (new): whether they are a client is not known, for want of service,"
                                + " contract or contact data"))
                .body("nextSteps.action", hasItems("OFFER_CONTRACT", "ASSIGN_ACCOUNT_MANAGER"))
                .body("nextSteps[0].action", equalTo("SECOND_ORDER_OFFER"));
        get(id(99)).statusCode(404);
    }

    @Test
    void saysItInTheLanguageOfWhoAsks() {
        as(Tokens.VIEWER)
                .header("Accept-Language", "ar")
                .get("/v1/relationships/" + SHOPPER)
                .then()
                .body("explanation", startsWith("زبون (جديد)"))
                .body("dimensions.find { it.name == 'DEPENDABILITY' }.sentence", equalTo("أقل من أن يُرى إيقاع"))
                .body("types.find { it.type == 'CHURNING' }.wouldChangeIf", equalTo("اشترى مجددًا"));
    }

    @Test
    void somebodysWordHoldsAndWhatWasFoundStaysVisible() {
        var path = "/v1/relationships/" + RETAINED + "/override";

        as(Tokens.MARKETER)
                .body("{\"relationship\":\"CUSTOMER\",\"reason\":\"signed by mistake\"}")
                .put(path)
                .then()
                .statusCode(200);

        get(RETAINED)
                .body("relationship", equalTo("CUSTOMER"))
                .body("found", equalTo("CLIENT"))
                .body("override.reason", equalTo("signed by mistake"))
                .body("override.by", equalTo("test"));
        as(Tokens.MARKETER).delete(path).then().statusCode(200).body("relationship", equalTo("CLIENT"));
        as(Tokens.MARKETER)
                .body("{\"relationship\":\"CUSTOMER\"}")
                .put(path)
                .then()
                .statusCode(400);
        as(Tokens.VIEWER)
                .body("{\"relationship\":\"CUSTOMER\",\"reason\":\"x\"}")
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void whoObjectsIsNotScoredFromThenOn() {
        awaitPeople("?relationship=CLIENT", RETAINED);

        tell(story.then().objected(RETAINED, "PROFILING"));

        get(RETAINED)
                .body("notScored", equalTo("OBJECTION"))
                .body("relationship", nullValue())
                .body("score", nullValue())
                .body("dimensions", empty());
        as(Tokens.VIEWER)
                .get("/v1/relationship-overview/people?relationship=CLIENT")
                .then()
                .body("items.profileId", not(hasItem(RETAINED.toString())));
    }

    @Test
    void countsWhoIsWhatAndListsThem() {
        awaitPeople("?stage=NEW", SHOPPER);
        awaitPeople("?relationship=CLIENT&direction=STEADY", RETAINED);

        as(Tokens.VIEWER)
                .get("/v1/relationship-overview")
                .then()
                .statusCode(200)
                .body("scored", greaterThanOrEqualTo(2))
                .body("relationships.relationship", hasItems("CLIENT", "CUSTOMER"))
                .body("types", hasSize(15))
                .body("types.find { it.type == 'NEW' }.people", greaterThanOrEqualTo(1));
        as(Tokens.VIEWER).get("/v1/relationship-overview/people?tie=95").then().statusCode(400);
        as(Tokens.VIEWER)
                .get("/v1/relationship-overview/people?stage=GREAT")
                .then()
                .statusCode(400);
    }

    @Test
    void segmentsAreMadeOfWhatWasFound() {
        awaitPeople("?relationship=CLIENT", RETAINED);

        preview("{\"type\":\"relationship\",\"is\":\"ONE_OF\",\"value\":[\"CLIENT\"]}")
                .body("count", equalTo(1));
        preview("{\"type\":\"stage\",\"is\":\"ONE_OF\",\"value\":[\"NEW\",\"LOYAL\"]}")
                .body("count", equalTo(1));
        preview("{\"type\":\"mark\",\"is\":\"ONE_OF\",\"value\":[\"ANGRY\"]}").body("count", equalTo(0));
        preview("{\"type\":\"score\",\"name\":\"service\",\"is\":\"ABOVE\",\"value\":50}")
                .body("count", equalTo(1));
        preview("{\"type\":\"score\",\"name\":\"luck\",\"is\":\"ABOVE\",\"value\":50}")
                .statusCode(400);
        preview("{\"type\":\"direction\",\"is\":\"ONE_OF\",\"value\":[\"UP\"]}").statusCode(400);
    }

    private ValidatableResponse preview(String condition) {
        return as(Tokens.MARKETER)
                .body("{\"condition\":" + condition + "}")
                .post("/v1/segments/preview")
                .then();
    }

    private void awaitPeople(String query, UUID who) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as(Tokens.VIEWER)
                        .get("/v1/relationship-overview/people" + query)
                        .then()
                        .body("items.profileId", hasItem(who.toString())));
    }

    private void tell(Story part) {
        feed.tell(part.lines());
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));
    }

    private ValidatableResponse get(UUID profileId) {
        return as(Tokens.VIEWER).get("/v1/relationships/" + profileId).then();
    }

    private RequestSpecification as(String role) {
        return given().header("Authorization", tokens.bearerOf("test", role, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
