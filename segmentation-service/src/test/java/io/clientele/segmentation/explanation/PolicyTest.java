package io.clientele.segmentation.explanation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class PolicyTest {

    private static final String GROCER = """
            {"trade":"SELL","meeting":"COUNTER","tailored":false,"contracts":false,"serviceDepartment":false,
            "advertising":"PRICE"}""";

    private final Tokens tokens;
    private final Sql sql;

    PolicyTest(Tokens tokens, Sql sql) {
        this.tokens = tokens;
        this.sql = sql;
    }

    @AfterEach
    void forget() {
        sql.of("delete from policy").update();
    }

    @Test
    void sixAnswersChooseTheKindOfBusiness() {
        var suggested = marketer().body(GROCER).post("/v1/policy/suggestions").then();

        suggested
                .statusCode(200)
                .body("preset", equalTo("GROCERY"))
                .body("target", equalTo("CUSTOMER"))
                .body("weights.CONTRACT", equalTo(0))
                .body("thresholds.client", equalTo(50));
        marketer().body("{}").post("/v1/policy/suggestions").then().statusCode(400);
    }

    @Test
    void settingsAreSetOverThoseThatOneSaw() {
        var wanted = marketer().get("/v1/policy/presets/STUDIO").asString();

        marketer()
                .header("If-Match", "\"0\"")
                .body(wanted)
                .put("/v1/policy")
                .then()
                .statusCode(200);

        marketer()
                .get("/v1/policy")
                .then()
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("settings.preset", equalTo("STUDIO"))
                .body("history.by", hasItem("test"));
        marketer()
                .header("If-Match", "\"0\"")
                .body(wanted)
                .put("/v1/policy")
                .then()
                .statusCode(412);
        marketer().body(wanted).put("/v1/policy").then().statusCode(428);
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        var wanted = marketer().get("/v1/policy/presets/STUDIO").asString();

        marketer()
                .header("If-Match", "*")
                .body(wanted.replaceFirst("\"client\":\\d+", "\"client\":500"))
                .put("/v1/policy")
                .then()
                .statusCode(400);
        marketer()
                .header("If-Match", "*")
                .body(wanted.replaceFirst("\"DEPTH\":\\d+", "\"DEPTH\":-1"))
                .put("/v1/policy")
                .then()
                .statusCode(400);
        marketer().get("/v1/policy/presets/CIRCUS").then().statusCode(404);
    }

    @Test
    void aChangeIsTriedBeforeItIsMade() {
        var wanted = marketer().get("/v1/policy/presets/BANK").asString();

        var tried = marketer().body(wanted).post("/v1/policy/previews").then();

        tried.statusCode(200).body("moves.findAll { it.people < 1 }", empty());
        marketer().get("/v1/policy").then().body("version", equalTo(0));
    }

    private RequestSpecification marketer() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
