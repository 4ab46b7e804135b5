package io.clientele.segmentation.segment;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class SegmentResourceTest {

    private static final String FRENCH =
            "{\"type\":\"attribute\",\"name\":\"country\",\"is\":\"EQUAL\",\"value\":\"France\"}";

    private final Tokens tokens;
    private FeedServer feed;

    SegmentResourceTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @BeforeEach
    void tell() throws IOException {
        feed = new FeedServer();
        feed.tell(new Story()
                .person(id(1), "ada@example.com", "{\"country\":\"France\"}")
                .person(id(2), "grace@example.com", "{\"country\":\"France\"}")
                .person(id(3), "joan@example.com", "{\"country\":\"Spain\"}")
                .lines());
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void isMadeReadChangedAndDeleted() {
        var made = create("French", FRENCH)
                .statusCode(201)
                .body("name", equalTo("French"))
                .body("condition.value", equalTo("France"))
                .body("condition.type", equalTo("attribute"))
                .body("sentence", equalTo("country is France"))
                .body("count", equalTo(2))
                .extract();
        String id = made.path("id");
        caller(Tokens.VIEWER)
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("count", equalTo(2));
        caller(Tokens.VIEWER).get("/v1/segments").then().statusCode(200).body("items.id", hasItem(id));

        caller(Tokens.MARKETER)
                .body("{\"name\":\"All but French\",\"condition\":{\"type\":\"not\",\"of\":" + FRENCH + "}}")
                .put("/v1/segments/" + id)
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("sentence", equalTo("not (country is France)"));

        caller(Tokens.MARKETER).delete("/v1/segments/" + id).then().statusCode(204);
        caller(Tokens.VIEWER).get("/v1/segments/" + id).then().statusCode(404);
    }

    @Test
    void isNotChangedOverSomeoneElsesChange() {
        var made = create("French", FRENCH).extract();
        var body = "{\"name\":\"Francophile\",\"condition\":" + FRENCH + "}";
        var uri = made.header("Location");

        caller(Tokens.MARKETER)
                .header("If-Match", made.header("ETag"))
                .body(body)
                .put(uri)
                .then()
                .statusCode(200);
        caller(Tokens.MARKETER)
                .header("If-Match", made.header("ETag"))
                .body(body)
                .put(uri)
                .then()
                .statusCode(412);
    }

    @Test
    void isArchivedAndNoLongerListed() {
        String id = create("Old", FRENCH).extract().path("id");

        caller(Tokens.MARKETER)
                .body("{\"name\":\"Old\",\"archived\":true,\"condition\":" + FRENCH + "}")
                .put("/v1/segments/" + id)
                .then()
                .body("archived", equalTo(true));

        caller(Tokens.VIEWER).get("/v1/segments?limit=500").then().body("items.id", not(hasItem(id)));
        caller(Tokens.VIEWER).get("/v1/segments?archived=true&limit=500").then().body("items.id", hasItem(id));
    }

    @Test
    void mayBeDefinedByOthersButNotByItself() {
        String french = create("French", FRENCH).extract().path("id");
        String others = create("Others", "{\"type\":\"not\",\"of\":" + segment(french) + "}")
                .statusCode(201)
                .body("sentence", equalTo("not (is in “French”)"))
                .body("count", equalTo(1))
                .extract()
                .path("id");

        caller(Tokens.MARKETER)
                .body("{\"name\":\"French\",\"condition\":{\"type\":\"any\",\"of\":[" + segment(others) + "]}}")
                .put("/v1/segments/" + french)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("condition.of[0].id"))
                .body("errors[0].message", equalTo("is defined by this segment itself"));
        caller(Tokens.MARKETER)
                .delete("/v1/segments/" + french)
                .then()
                .statusCode(409)
                .body("detail", equalTo("The segment is part of others: Others"));
    }

    @Test
    void isForViewersToReadOnly() {
        caller(Tokens.VIEWER)
                .body("{\"name\":\"French\",\"condition\":" + FRENCH + "}")
                .post("/v1/segments")
                .then()
                .statusCode(403);
        given().get("/v1/segments").then().statusCode(401);
    }

    private ValidatableResponse create(String name, String condition) {
        return caller(Tokens.MARKETER)
                .body("{\"name\":\"" + name + "\",\"condition\":" + condition + "}")
                .post("/v1/segments")
                .then();
    }

    private static String segment(String id) {
        return "{\"type\":\"segment\",\"id\":\"" + id + "\"}";
    }

    private RequestSpecification caller(String role) {
        return given().header("Authorization", tokens.bearerOf("test", role, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
