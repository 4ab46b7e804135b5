package io.clientele.segmentation.prediction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.OnlineRetail;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A real shop of 3,370 buyers on 9 September 2011, of whom 57 % bought again within 91 days. */
@QuarkusTest
@WithPostgres
@WithFeed
class OnlineRetailPredictionTest {

    private static final JsonPathConfig AS_DOUBLES = new JsonPathConfig(NumberReturnType.DOUBLE);

    private final Tokens tokens;

    OnlineRetailPredictionTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @Test
    void theScoreTellsWhoBuysAgainAndTheModelSaysThatNobodySeemsToStop() throws IOException {
        var file = OnlineRetail.file();
        assumeTrue(file.isPresent(), "Online Retail is not at hand: no shared/data beside the project");
        try (var feed = new FeedServer(OnlineRetail.read(file.get()).story())) {
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(120));

            scoreTells();
            modelSaysThatNobodySeemsToStop();
        }
    }

    private void scoreTells() {
        var found = as(Tokens.VIEWER)
                .get("/v1/models/tie-score?until=2011-09-09")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(AS_DOUBLES);

        assertThat(found.getInt("buyers")).isEqualTo(3370);
        assertThat(found.getInt("again")).isEqualTo(1921);
        assertThat(found.getDouble("frequencyAuc")).isCloseTo(.7225, within(.0005));
        assertThat(found.getDouble("auc")).isCloseTo(.7409, within(.001));
        assertThat(found.getBoolean("rising")).isTrue();
        assertThat(found.getList("bands.share", Double.class)).hasSize(5).isSorted();
    }

    /** Against a fit made elsewhere, to the same buyers up to the same day, but for an order of nothing, which counts here. */
    private void modelSaysThatNobodySeemsToStop() {
        JsonPath fit = as(Tokens.MARKETER)
                .body("{\"model\":\"BG_NBD\",\"until\":\"2011-09-09\",\"unit\":\"P7D\"}")
                .post("/v1/models/lifetime-value/fits")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath(AS_DOUBLES);

        assertThat(fit.getString("health")).isEqualTo("NO_DROPOUT_SIGNAL");
        assertThat(fit.getInt("buyers")).isEqualTo(3370);
        assertThat(fit.getDouble("logLikelihood")).isCloseTo(-22887.032, within(2.5));
        assertThat(fit.getDouble("parameters.r")).isCloseTo(.72357, withinPercentage(.2));
        assertThat(fit.getDouble("parameters.alpha")).isCloseTo(9.36704, withinPercentage(.2));
        assertThat(as(Tokens.VIEWER).get("/v1/models/lifetime-value").jsonPath().getString("health"))
                .isEqualTo("NO_DROPOUT_SIGNAL");
    }

    @Test
    void aDayOfWhichTheFutureIsNotKnownYetIsRefused() {
        as(Tokens.VIEWER).get("/v1/models/tie-score?until=2011-12-01").then().statusCode(400);
        as(Tokens.VIEWER).get("/v1/models/tie-score?until=soon").then().statusCode(400);
    }

    private RequestSpecification as(String role) {
        return given().header("Authorization", tokens.bearerOf("test", role, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
