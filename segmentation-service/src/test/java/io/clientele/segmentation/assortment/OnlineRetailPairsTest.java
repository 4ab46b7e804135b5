package io.clientele.segmentation.assortment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.OnlineRetail;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes with what in a real shop, as our service finds it in the feed and as it is counted straight from the file. */
@QuarkusTest
@WithPostgres
@WithFeed
class OnlineRetailPairsTest {

    /** As SciPy says: {@code chi2.isf(0.05 / 3873936, 1)}, so that of all pairs not one in twenty times any is there by chance. */
    private static final double THRESHOLD = 32.34531983409212;

    private final Tokens tokens;
    private final Daily daily;

    OnlineRetailPairsTest(Tokens tokens, Daily daily) {
        this.tokens = tokens;
        this.daily = daily;
    }

    @Test
    void findsTheSamePairsAsTheFileDoes() throws IOException {
        var file = OnlineRetail.file();
        assumeTrue(file.isPresent(), "Online Retail is not at hand: no shared/data beside the project");
        var retail = OnlineRetail.read(file.get());
        try (var feed = new FeedServer(retail.story())) {
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(120));
            daily.go();

            var overview = get("/v1/products/overview");
            var oracle = new Oracle(retail, THRESHOLD);
            var found = pairs();

            assertThat(overview.getInt("buyers")).isEqualTo(oracle.buyers);
            assertThat(overview.getLong("tested")).isEqualTo(oracle.tested);
            assertThat(overview.getDouble("threshold")).isCloseTo(THRESHOLD, within(1e-5));
            assertThat(found).hasSizeGreaterThan(1000);
            assertThat(oracle.surest(10, 1e-9)).as("or as sure as the tenth").containsAll(found.keySet());
            assertThat(found.keySet()).as("surer than the tenth").containsAll(oracle.surest(10, -1e-9));
            found.forEach((pair, of) -> {
                assertThat(of.together()).isEqualTo(oracle.pairs.get(pair).together());
                assertThat(of.evidence()).isCloseTo(oracle.pairs.get(pair).evidence(), withPercentage(1e-4));
            });
        }
    }

    private Map<Oracle.Pair, Oracle.Found> pairs() {
        var found = new HashMap<Oracle.Pair, Oracle.Found>();
        for (var next = "0"; next != null; ) {
            var page = get("/v1/products/pairs?limit=500&after=" + next);
            for (Map<String, Object> one : page.<Map<String, Object>>getList("items")) {
                var sku = (String) ((Map<?, ?>) one.get("product")).get("sku");
                var other = (String) ((Map<?, ?>) one.get("other")).get("sku");
                found.put(
                        sku.compareTo(other) < 0 ? new Oracle.Pair(sku, other) : new Oracle.Pair(other, sku),
                        new Oracle.Found((Integer) one.get("together"), ((Number) one.get("evidence")).doubleValue()));
            }
            next = page.getString("next");
        }
        return found;
    }

    private JsonPath get(String path) {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.VIEWER, Duration.ofMinutes(5)))
                .get(path)
                .jsonPath();
    }
}
