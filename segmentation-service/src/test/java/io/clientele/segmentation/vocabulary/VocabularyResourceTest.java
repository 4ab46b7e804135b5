package io.clientele.segmentation.vocabulary;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class VocabularyResourceTest {

    private static final String PRINT = """
            {"sku":"P1","name":"Print","category":"prints","kind":"TAILORED","quantity":1,"unitPrice":5}""";
    private static final String FRAME = """
            {"sku":"F1","name":"Frame","category":"frames","kind":"READY_MADE","quantity":1,"unitPrice":5}""";

    private final Tokens tokens;
    private FeedServer feed;

    VocabularyResourceTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @BeforeEach
    void tell() throws IOException {
        feed = new FeedServer();
        feed.tell(new Story()
                .person(id(1), "ada@example.com", "{\"country\":\"France\"}")
                .person(id(2), "grace@example.com", "{\"country\":\"France\"}")
                .bought(id(1), "o1", "2011-12-01T10:00:00Z", 1000, PRINT, FRAME)
                .bought(id(2), "o2", "2011-12-01T10:00:00Z", 500, PRINT)
                .did(id(1), "Page Viewed", "2011-12-01T10:00:00Z", "{}")
                .did(id(1), "Cart Viewed", "2011-12-01T10:00:00Z", "{}")
                .did(id(2), "Page Viewed", "2011-12-01T10:00:00Z", "{}")
                .consented(id(1), "newsletter", "GRANTED", "2011-12-01T10:00:00Z")
                .lines());
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void namesWhatOccursTheFrequentFirst() {
        viewer().get("/v1/vocabulary")
                .then()
                .statusCode(200)
                .body("attributes.find { it.name == 'country' }.values", contains("France"))
                .body("events", contains("Cart Viewed", "Page Viewed"))
                .body("categories", contains("prints", "frames"))
                .body("kinds", contains("TAILORED", "READY_MADE"))
                .body("coupons", empty())
                .body("currencies", contains("GBP"))
                .body("channels", contains("EMAIL"))
                .body("topics", contains("newsletter"));
    }

    @Test
    void listsNoValueThatOnlyOnePersonHas() {
        viewer().get("/v1/vocabulary").then().body("attributes.find { it.name == 'email' }.values", empty());
    }

    @Test
    void findsProductsByNumberAndByName() {
        viewer().get("/v1/vocabulary/products?query=p1")
                .then()
                .body("sku", contains("P1"))
                .body("purchases", contains(2));
        viewer().get("/v1/vocabulary/products?query=RAM").then().body("sku", contains("F1"));
        viewer().get("/v1/vocabulary/products").then().body("sku", contains("P1", "F1"));
    }

    private RequestSpecification viewer() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.VIEWER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
