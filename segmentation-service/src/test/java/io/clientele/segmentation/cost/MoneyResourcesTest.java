package io.clientele.segmentation.cost;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of movement and money over HTTP. */
@QuarkusTest
@WithPostgres
@WithFeed
class MoneyResourcesTest {

    private final Tokens tokens;

    MoneyResourcesTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/movements",
                "/v1/movements/people?month=2011-11-01",
                "/v1/movements/received?month=2011-11-17&from=CUSTOMER&to=CLIENT",
                "/v1/retention?relationship=CLIENT",
                "/v1/income",
                "/v1/costs?ended=true",
                "/v1/cost-comparison?from=2011-01-01&to=2011-11-01",
                "/v1/cost-comparison?to=0001-01-01",
                "/v1/cost-comparison?to=9999-12-31",
                "/v1/movements/people?month=0001-01-01",
                "/v1/movements/received?month=9999-12-31",
                "/v1/relationship-mix",
                "/v1/relationship-mix/target",
                "/v1/models/tie-score"
            })
    void whoeverIsKnownMayRead(String path) {
        as(Tokens.VIEWER).get(path).then().statusCode(200);
        given().get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/movements?months=0",
                "/v1/movements/people",
                "/v1/movements/people?month=spring",
                "/v1/movements/people?month=2011-11-01&to=GONE",
                "/v1/movements/received?from=CUSTOMER",
                "/v1/retention?months=61",
                "/v1/retention?relationship=FRIEND",
                "/v1/costs?limit=0",
                "/v1/cost-comparison?from=2011-12-01&to=2011-11-01",
                "/v1/cost-comparison?from=1900-01-01",
                "/v1/cost-comparison?to=%2B999999999-12-31",
                "/v1/cost-comparison?to=-999999999-01-01",
                "/v1/cost-comparison?from=-999999999-01-01",
                "/v1/movements/people?month=%2B999999999-12-31",
                "/v1/movements/received?month=-999999999-01-01"
            })
    void whatCanNotBeAskedIsRefused(String path) {
        as(Tokens.VIEWER).get(path).then().statusCode(400);
    }

    @Test
    void aCostIsEnteredReadAndTakenBack() {
        var cost = """
                {"month": "2011-11-20", "purpose": "WIN", "kind": "posters", "amount": 12050}""";
        as(Tokens.VIEWER).body(cost).post("/v1/costs").then().statusCode(403);

        var id = as(Tokens.MARKETER)
                .body(cost)
                .post("/v1/costs")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("month", equalTo("2011-11-01"))
                .body("amount.currency", equalTo("GBP"))
                .body("enteredBy", equalTo("test"))
                .extract()
                .path("id");
        as(Tokens.VIEWER).get("/v1/costs").then().body("items.id", hasItem(id));
        as(Tokens.VIEWER).delete("/v1/costs/" + id).then().statusCode(403);
        as(Tokens.MARKETER).delete("/v1/costs/" + id).then().statusCode(204);

        as(Tokens.VIEWER).get("/v1/costs").then().body("items.id", not(hasItem(id)));
        as(Tokens.VIEWER).get("/v1/costs/" + id).then().body("endedBy", equalTo("test"));
        as(Tokens.MARKETER).delete("/v1/costs/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"month\": \"2011-11-20\", \"purpose\": \"WIN\", \"kind\": \" \", \"amount\": 1}",
                "{\"month\": \"2011-11-20\", \"purpose\": \"WIN\", \"kind\": \"x\", \"amount\": -1}",
                "{\"month\": \"2011-11-20\", \"purpose\": \"SPEND\", \"kind\": \"x\", \"amount\": 1}",
                "{\"month\": \"+999999999-12-31\", \"purpose\": \"WIN\", \"kind\": \"x\", \"amount\": 1}",
                "{\"month\": \"November\", \"purpose\": \"WIN\", \"kind\": \"x\", \"amount\": 1}",
                "null"
            })
    void aCostThatIsNoneIsRefused(String cost) {
        as(Tokens.MARKETER).body(cost).post("/v1/costs").then().statusCode(400);
    }

    @Test
    void aTargetIsSetOverTheVersionThatWasRead() {
        var target = "{\"people\": {\"CLIENT\": 20, \"CUSTOMER\": 80}, \"revenue\": {}}";
        var tag = as(Tokens.VIEWER).get("/v1/relationship-mix/target").header("ETag");
        as(Tokens.MARKETER)
                .body(target)
                .put("/v1/relationship-mix/target")
                .then()
                .statusCode(428);
        as(Tokens.VIEWER)
                .header("If-Match", tag)
                .body(target)
                .put("/v1/relationship-mix/target")
                .then()
                .statusCode(403);

        as(Tokens.MARKETER)
                .header("If-Match", tag)
                .body(target)
                .put("/v1/relationship-mix/target")
                .then()
                .statusCode(200)
                .body("people.CLIENT", equalTo(20));

        as(Tokens.MARKETER)
                .header("If-Match", tag)
                .body(target)
                .put("/v1/relationship-mix/target")
                .then()
                .statusCode(412);
        as(Tokens.VIEWER)
                .get("/v1/relationship-mix")
                .then()
                .body("parts", hasSize(3))
                .body("parts.find { it.relationship == 'CLIENT' }.wanted", equalTo(20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"people\": {\"CLIENT\": 20}, \"revenue\": {}}",
                "{\"people\": {}, \"revenue\": {\"CLIENT\": 50, \"PROSPECT\": 50}}",
                "{\"people\": {\"CLIENT\": 120, \"CUSTOMER\": -20}, \"revenue\": {}}",
                "{\"people\": {\"CLIENT\": null, \"CUSTOMER\": 100}, \"revenue\": {}}"
            })
    void aMixThatIsNotWholeIsRefused(String target) {
        as(Tokens.MARKETER)
                .header("If-Match", "*")
                .body(target)
                .put("/v1/relationship-mix/target")
                .then()
                .statusCode(400)
                .body("instance", endsWith("/target"));
    }

    private RequestSpecification as(String role) {
        return given().header("Authorization", tokens.bearerOf("test", role, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
