package io.clientele.segmentation.appraisal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The orders of which package rfm of R publishes scores and names. */
@QuarkusTest
@WithPostgres
@WithFeed
class RfmTest {

    private static final Path DATA = Path.of("../../shared/data/rfm");

    private final Tokens tokens;
    private final Sql sql;
    private final Daily daily;

    RfmTest(Tokens tokens, Sql sql, Daily daily) {
        this.tokens = tokens;
        this.sql = sql;
        this.daily = daily;
    }

    @Test
    void scoresAndNamesAreAsPublished() throws IOException {
        assumeTrue(Files.exists(DATA), DATA + " is not there");
        var ids = new HashMap<String, UUID>();
        try (var feed = new FeedServer()) {
            feed.tell(orders(ids).lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                daily.go();
                assertThat(found()).hasSize(ids.size());
            });

            var published = new HashMap<UUID, String>();
            for (var row : rows("rfm_oracle.csv")) {
                var scores = String.join(",", row.getField("r"), row.getField("f"), row.getField("m"));
                published.put(ids.get(row.getField("customer_id")), scores + " " + row.getField("segment"));
            }
            assertThat(found()).isEqualTo(published);
            assertThat(champions()).containsExactly(158, 12017800);
        }
    }

    private static Story orders(Map<String, UUID> ids) throws IOException {
        var story = new Story();
        int number = 0;
        for (var row : rows("rfm_data_orders.csv")) {
            var id = ids.computeIfAbsent(row.getField("customer_id"), one -> Story.id(100_000 + ids.size()));
            long total = Long.parseLong(row.getField("revenue")) * 100;
            story.bought(id, "r" + number++, row.getField("order_date") + "T12:00:00Z", total);
        }
        return story;
    }

    private Map<UUID, String> found() {
        var found = new HashMap<UUID, String>();
        sql.of("select profile_id, recency || ',' || frequency || ',' || monetary || ' ' || segment as all from worth")
                .list(row -> found.put(row.uuid("profile_id"), row.text("all")));
        return found;
    }

    private List<Integer> champions() {
        var grid = given().header("Authorization", tokens.bearerOf("test", Tokens.VIEWER, Duration.ofMinutes(5)))
                .get("/v1/worths/rfm")
                .jsonPath();
        var named = "segments.find { it.name == 'Champions' }.";
        assertThat(grid.getList("unreachable")).hasSize(3);
        return List.of(grid.getInt(named + "buyers"), grid.getInt(named + "revenue.amount"));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
            return reader.stream().toList();
        }
    }
}
