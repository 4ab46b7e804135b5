package io.clientele.segmentation.population;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.persona.Neighbourhood;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
@WithFeed
class PopulationResourceTest {

    private static final String COUNTRIES = """
            {"source":"Census 2011","shares":[{"value":"jordan","share":0.1},{"value":"United Kingdom","share":0.83},
             {"value":"Thailand","share":0.06},{"value":"Iceland","share":0.0001}]}""";

    private final Tokens tokens;

    PopulationResourceTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @Test
    void whoeverIsReachedLessThanThereAreIsFound() throws IOException {
        try (var feed = new FeedServer(Neighbourhood.story().lines())) {
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));
            marketer().body(COUNTRIES).put("/v1/populations/COUNTRY").then().statusCode(200);

            var reach = marketer().get("/v1/reach").jsonPath();

            assertThat(reach.getString("[0].source")).isEqualTo("Census 2011");
            assertThat(reach.getInt("[0].known")).isEqualTo(200);
            assertThat(reach.<String>getList("[0].parts.verdict")).containsExactly("OVER", "UNDER", "UNDER", "EVEN");
            Map<String, Object> jordan = reach.getMap("[0].parts[0]");
            assertThat(jordan).containsEntry("people", 60);
            assertThat(((Number) jordan.get("index")).doubleValue()).isCloseTo(300, within(1e-3));
            assertThat(((Number) jordan.get("low")).doubleValue()).isCloseTo(240.75, within(0.5));
            assertThat(reach.<Object>getList("[0].parts.people")).containsExactly(60, 140, null, null);
            marketer().delete("/v1/populations/COUNTRY").then().statusCode(204);
            marketer().delete("/v1/populations/COUNTRY").then().statusCode(404);
            assertThat(marketer().get("/v1/reach").jsonPath().getList("$")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "ORDERS ~ [{\"value\":\"1\",\"share\":0.5}]",
                "AGE ~ [{\"value\":\"20-30\",\"share\":0.5}]",
                "GENDER ~ [{\"value\":\"a\",\"share\":0.7},{\"value\":\"b\",\"share\":0.7}]",
                "GENDER ~ [{\"value\":\"a\",\"share\":0.2},{\"value\":\"A\",\"share\":0.2}]",
                "GENDER ~ [{\"value\":\"a\",\"share\":0}]",
                "GENDER ~ []"
            })
    void whatIsNoPopulationIsRefused(String trait, String shares) {
        marketer()
                .body("{\"source\":\"x\",\"shares\":" + shares + "}")
                .put("/v1/populations/" + trait)
                .then()
                .statusCode(400);
    }

    private RequestSpecification marketer() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
