package io.clientele.segmentation.segment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class SegmentRefusalTest {

    private static final String FRENCH =
            "{\"type\":\"attribute\",\"name\":\"country\",\"is\":\"EQUAL\",\"value\":\"France\"}";

    private final Tokens tokens;

    SegmentRefusalTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @Test
    void isRefusedWithThePathOfEachFault() {
        create("Faulty", """
                {"type":"all","of":[%s,{"type":"attribute","name":"a","is":"ABOVE","value":"x"},\
                {"type":"not","of":{"type":"bucket","salt":"s","from":0}}]}""".formatted(FRENCH))
                .statusCode(400)
                .body("errors.field", contains("condition.of[1].value", "condition.of[2].of.to"));
        create("Faulty", segment("00000000-0000-0000-0000-000000000000"))
                .statusCode(400)
                .body("errors[0].message", equalTo("is not a segment"));
    }

    @Test
    void isRefusedIfItIsNotTheLanguage() {
        fault("{\"type\":\"horoscope\",\"is\":\"ONE_OF\"}", "condition", "has a type that is not known");
        fault("{\"type\":\"not\",\"of\":{\"type\":\"all\",\"off\":[]}}", "condition.of.off", "is not a known field");
        fault(
                "{\"type\":\"all\",\"of\":[{\"type\":\"attribute\",\"name\":\"a\",\"is\":\"LIKE\"}]}",
                "condition.of[0].is",
                null);
        fault(
                "{\"type\":\"last\",\"event\":\"E\",\"is\":\"AFTER\",\"ago\":\"PT1H\"}",
                "condition.ago",
                "is not a valid Period");
        fault(
                "{\"type\":\"attribute\",\"name\":\"a\",\"is\":\"EQUAL\",\"value\":\"\\u0000\"}",
                "condition.value",
                null);
        fault("null", "condition", "must not be null");
        fault("[]", "condition", null);
    }

    @Test
    void aListIsRefusedWithTheNameOfWhatIsOutOfRange() {
        caller(Tokens.VIEWER)
                .get("/v1/segments?limit=0")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("limit"));
    }

    private void fault(String condition, String field, String message) {
        var refused = create("Faulty", condition).statusCode(400).body("errors[0].field", equalTo(field));
        if (message != null) {
            refused.body("errors[0].message", equalTo(message));
        }
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
