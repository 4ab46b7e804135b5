package io.clientele.segmentation.segment;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

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
class PreviewResourceTest {

    private final Tokens tokens;
    private FeedServer feed;

    PreviewResourceTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @BeforeEach
    void tell() throws IOException {
        feed = new FeedServer();
        feed.tell(new Story()
                .person(id(1), "ada@example.com", "{\"country\":\"France\",\"firstName\":\"Ada\",\"lastName\":\"L\"}")
                .bought(id(1), "o1", "2011-12-01T10:00:00Z", 50000, """
                        {"sku":"P1","name":"Print","category":"prints","kind":"TAILORED","quantity":1,"unitPrice":500}""")
                .did(id(1), "Page Viewed", "2011-12-01T10:00:00Z", "{\"page\":\"home\"}")
                .consented(id(1), "newsletter", "GRANTED", "2011-12-01T10:00:00Z")
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
    void countsTheWholeAndEachPartAndShowsWhoIsIn() {
        viewer().body("""
                        {"condition":{"type":"all","of":[
                            {"type":"attribute","name":"country","is":"EQUAL","value":"France"},
                            {"type":"not","of":
                                {"type":"purchases","measure":"SPEND","is":"BELOW","value":50000,"within":"P90D"}}]}}""")
                .post("/v1/segments/preview")
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("people", equalTo(3))
                .body("parts.path", contains("condition", "condition.of[0]", "condition.of[1]", "condition.of[1].of"))
                .body("parts.count", contains(1, 2, 1, 2))
                .body("parts[3].sentence", equalTo("spent less than 500.00 GBP in the last 90 days"))
                .body("sample.profileId", contains(id(1).toString()))
                .body("sample.email", contains("ada@example.com"))
                .body("sample.name", contains("Ada L"))
                .body("asOf", startsWith("2011-12-10T00:"));
    }

    @Test
    void speaksTheFirstLanguageOfTheCallersThatItKnows() {
        viewer().header("Accept-Language", "th, ar;q=0.8, en;q=0.7")
                .body("{\"condition\":{\"type\":\"all\",\"of\":[]}}")
                .post("/v1/segments/preview")
                .then()
                .body("parts[0].sentence", equalTo("الجميع"))
                .body("sample[1].name", nullValue());
    }

    @Test
    void refusesWhatIsLargerThanAnyConditionIs() {
        var condition =
                "{\"type\":\"attribute\",\"name\":\"a\",\"is\":\"EQUAL\",\"value\":\"" + "x".repeat(1 << 20) + "\"}";

        viewer().body("{\"condition\":" + condition + "}")
                .post("/v1/segments/preview")
                .then()
                .statusCode(413);
    }

    @Test
    void refusesWhatIsMissing() {
        viewer().body("{}").post("/v1/segments/preview").then().statusCode(400);
        viewer().body("null").post("/v1/segments/preview").then().statusCode(400);
        viewer().post("/v1/segments/preview").then().statusCode(400);
    }

    private RequestSpecification viewer() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.VIEWER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
