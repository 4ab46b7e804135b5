package io.clientele.segmentation.lifetime;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.hamcrest.Matchers.hasItems;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
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

@QuarkusTest
@WithPostgres
@WithFeed
class LifetimeResourceTest {

    private final Tokens tokens;

    LifetimeResourceTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @Test
    void cdnowGivesBackWhatIsPublished() throws IOException {
        try (var feed = new FeedServer()) {
            feed.tell(Cdnow.story().lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));

            var fit = fit("BG_NBD");
            var modified = fit("MBG_NBD");
            var pareto = fit("PARETO_NBD");

            parameters(fit, "r", .2425945, "alpha", 4.4136023, "a", .7929219, "b", 2.4259064);
            parameters(modified, "r", .5248431, "alpha", 6.1830846, "a", .8913596, "b", 1.6140029);
            parameters(pareto, "r", .5532770, "alpha", 10.5776834, "s", .6062399, "beta", 11.6687348);
            assertThat(fit.getDouble("logLikelihood")).isCloseTo(-9582.429207, within(1e-5));
            assertThat(modified.getDouble("logLikelihood")).isCloseTo(-9582.135716, within(1e-5));
            assertThat(pareto.getDouble("logLikelihood")).isCloseTo(-9594.976179, within(1e-5));
            assertThat(fit.getString("health")).isEqualTo("HEALTHY");
            assertThat(fit.getInt("buyers")).isEqualTo(2357);
            assertThat(spend(fit)).isEqualTo(spend(modified));
            assertThat(fit.getString("backtest.until")).isEqualTo("1998-06-30");
            assertThat(fit.getDouble("backtest.actual")).isEqualTo(1882);
            assertThat(fit.getDouble("backtest.expected")).isCloseTo(1653.41, within(0.01));
            assertThat(fit.getDouble("backtest.correlation")).isCloseTo(.62565, within(1e-5));
            assertThat(fit.getDouble("backtest.byPurchases[7].expected")).isCloseTo(6.1572, within(1e-4));
            assertThat(fit.getDouble("backtest.byPurchases[7].actual")).isCloseTo(6.3594, within(1e-4));
            assertThat(latest().getString("id")).isEqualTo(pareto.getString("id"));
        }
    }

    @Test
    void refusesWhatCannotBeFitted() {
        marketer()
                .body("{\"model\":\"MBG_NBD\",\"until\":\"2999-01-01\",\"unit\":\"P1M\"}")
                .post("/v1/models/lifetime-value/fits")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("until", "unit"));
        marketer()
                .body("{\"model\":\"ORACLE\"}")
                .post("/v1/models/lifetime-value/fits")
                .then()
                .statusCode(400);
    }

    private static double spend(JsonPath fit) {
        assertThat(fit.getDouble("spend.p")).isCloseTo(6.24957, withinPercentage(0.1));
        assertThat(fit.getDouble("spend.q")).isCloseTo(3.74422, withinPercentage(0.1));
        assertThat(fit.getDouble("spend.gamma")).isCloseTo(15.44352, withinPercentage(0.1));
        return fit.getDouble("spend.logLikelihood");
    }

    private static void parameters(JsonPath fit, Object... named) {
        for (int i = 0; i < named.length; i += 2) {
            assertThat(fit.getDouble("parameters." + named[i]))
                    .as("%s of %s", named[i], fit.getString("model"))
                    .isCloseTo((double) named[i + 1], withinPercentage(0.1));
        }
    }

    private JsonPath fit(String model) {
        return marketer()
                .body("{\"model\":\"%s\",\"until\":\"1997-09-30\",\"unit\":\"P7D\"}".formatted(model))
                .post("/v1/models/lifetime-value/fits")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath(new JsonPathConfig(NumberReturnType.DOUBLE));
    }

    private JsonPath latest() {
        return marketer().get("/v1/models/lifetime-value").jsonPath();
    }

    private RequestSpecification marketer() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
