package io.clientele.outreach.shop;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class ShopResourceTest {

    private static final String FULL = """
            {"name": "Lumière", "sender": "hello@lumiere.example", "postalAddress": "1 Rue A\\n69001 Lyon",
             "country": "FR", "language": "fr", "target": "CLIENT"}""";

    private final Tokens tokens;
    private final Sql sql;

    ShopResourceTest(Tokens tokens, Sql sql) {
        this.tokens = tokens;
        this.sql = sql;
    }

    @BeforeEach
    @AfterEach
    void nobodyEditedIt() {
        sql.of("delete from shop").update();
    }

    @Test
    void beforeAnyEditTheEnvironmentSpeaks() {
        as(Tokens.VIEWER)
                .get("/v1/shop")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Our shop"))
                .body("zone", equalTo("UTC"))
                .body("missingForLaunch", contains("sender", "postalAddress"));
    }

    @Test
    void whatPeopleEditStays() {
        as(Tokens.ADMIN)
                .body(FULL)
                .put("/v1/shop")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("missingForLaunch", empty());

        as(Tokens.VIEWER)
                .get("/v1/shop")
                .then()
                .body("postalAddress", equalTo("1 Rue A\n69001 Lyon"))
                .body("currency", equalTo("EUR"));
    }

    @Test
    void theSecondOfTwoWhoEditAtOnceIsTold() {
        as(Tokens.ADMIN)
                .header("If-Match", "\"0\"")
                .body(FULL)
                .put("/v1/shop")
                .then()
                .statusCode(200);

        as(Tokens.ADMIN)
                .header("If-Match", "\"0\"")
                .body(FULL)
                .put("/v1/shop")
                .then()
                .statusCode(412);
        as(Tokens.ADMIN)
                .header("If-Match", "nonsense")
                .body(FULL)
                .put("/v1/shop")
                .then()
                .statusCode(412);
        as(Tokens.ADMIN)
                .header("If-Match", "\"1\"")
                .body(FULL)
                .put("/v1/shop")
                .then()
                .statusCode(200);
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        as(Tokens.ADMIN)
                .body("{\"name\": \"a\\nb\", \"sender\": \"nobody\", \"language\": \"en\"}")
                .put("/v1/shop")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("name", "sender", "target"));
        as(Tokens.ADMIN).body("null").put("/v1/shop").then().statusCode(400);
        as(Tokens.ADMIN).body("{\"zone\": \"UTC\"}").put("/v1/shop").then().statusCode(400);
    }

    @Test
    void onlyAdministratorsEdit() {
        as(Tokens.MARKETER).body(FULL).put("/v1/shop").then().statusCode(403);
        as(Tokens.VIEWER).body(FULL).put("/v1/shop").then().statusCode(403);
    }

    private RequestSpecification as(String role) {
        return given().header("Authorization", tokens.bearerOf("test", role, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
