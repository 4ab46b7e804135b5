package io.clientele.segmentation.appraisal;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.lifetime.Cdnow;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A shop like CDNOW, as if its last day were today's. */
@QuarkusTest
@WithPostgres
@WithFeed
class ValuationTest {

    private static final UUID FREQUENT = id(3_000_001);
    private static final UUID STAFF = id(3_000_002);
    private static final UUID LATER = id(3_000_003);

    private final Tokens tokens;
    private final Sql sql;
    private final Daily daily;
    private final Clock clock;

    ValuationTest(Tokens tokens, Sql sql, Daily daily, Clock clock) {
        this.tokens = tokens;
        this.sql = sql;
        this.daily = daily;
        this.clock = clock;
    }

    @Test
    void everybodyIsValuedAndWhoBuysIsValuedAnewAtOnce() throws IOException {
        try (var feed = new FeedServer()) {
            var story = Cdnow.storyUntil(today());
            weekly(story.person(FREQUENT, "frequent@example.com", "{}"), FREQUENT);
            weekly(story.person(STAFF, "staff@example.com", "{\"internal\":true}"), STAFF);
            feed.tell(story.lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                daily.go();
                assertThat(valued(FREQUENT)).isOne();
            });

            var worth = worth(FREQUENT);

            assertThat(worth.getString("lifetimeValue.health")).isEqualTo("HEALTHY");
            assertThat(worth.getDouble("lifetimeValue.alive")).isBetween(0.9, 1.0);
            assertThat(worth.getDouble("lifetimeValue.expectedPurchases")).isBetween(20.0, 52.0);
            long value = worth.getLong("lifetimeValue.value.amount");
            assertThat(worth.getLong("lifetimeValue.interval.low.amount")).isBetween(1L, value);
            assertThat(worth.getLong("lifetimeValue.interval.high.amount")).isGreaterThan(value);
            assertThat(worth.getString("rhythm.pace")).isEqualTo("ON_RHYTHM");
            assertThat(worth.getString("rhythm.nextOn"))
                    .isEqualTo(today().plusDays(4).toString());
            assertThat(worth.getString("rfm.segment")).isEqualTo("Champions");
            assertThat(valued(STAFF)).isZero();
            assertThat(likely("alive", "0.9")).isOne();
            assertThat(likely("lifetimeValue", Long.toString(value + 1))).isZero();
            var whole = marketer().get("/v1/relationships/" + FREQUENT).jsonPath();
            assertThat(whole.getLong("lifetimeValue.value.amount")).isEqualTo(value);
            assertThat(whole.getString("rfm.segment")).isEqualTo("Champions");
            assertThat(whole.getString("stage")).isEqualTo("LOYAL");

            sql.of("update worth set alive = 0.1 where profile_id = :id")
                    .set("id", FREQUENT)
                    .update();

            var gone = marketer().get("/v1/relationships/" + FREQUENT).jsonPath();
            assertThat(gone.getString("stage")).isEqualTo("CHURNED");
            assertThat(gone.getList("types.find { it.type == 'CHURNED' }.compared.what"))
                    .contains("probability that they still buy");

            feed.tell(story.then()
                    .bought(LATER, "l1", today() + "T00:00:00Z", 5000)
                    .lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));

            assertThat(worth(LATER).getInt("rfm.recency")).isEqualTo(5);
            assertThat(worth(LATER).getDouble("rhythm.overdue")).isCloseTo(0, within(0.0));
            assertThat(distribution().getLong("buyers")).isEqualTo(2359);
        }
    }

    @Test
    void settingsAreCheckedAndChangedOnceOnly() {
        var before = marketer().get("/v1/models/lifetime-value/settings");
        var tag = before.header("ETag");

        settings(tag, "{\"model\":\"MBG_NBD\",\"horizonMonths\":0,\"discountRate\":0.1,\"margin\":2}", 400);
        settings(tag, "{\"model\":\"MBG_NBD\",\"horizonMonths\":24,\"discountRate\":0.1,\"margin\":0.4}", 200);
        settings(tag, "{\"model\":\"MBG_NBD\",\"horizonMonths\":36,\"discountRate\":0.1,\"margin\":0.4}", 412);
        settings("*", before.asString(), 200);
    }

    private void settings(String tag, String body, int status) {
        marketer()
                .header("If-Match", tag)
                .body(body)
                .put("/v1/models/lifetime-value/settings")
                .then()
                .statusCode(status);
    }

    /** The last time three days ago. */
    private void weekly(Story story, UUID id) {
        for (int week = 0; week < 30; week++) {
            var day = today().minusDays(3 + 7L * week);
            story.bought(id, id + "-" + week, day + "T12:00:00Z", 2500);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private long valued(UUID id) {
        return sql.of("select count(*) from worth where profile_id = :id")
                .set("id", id)
                .number();
    }

    private JsonPath worth(UUID id) {
        return marketer().get("/v1/worths/" + id).jsonPath();
    }

    private long likely(String score, String atLeast) {
        return marketer()
                .body("""
                        {"condition":{"type":"score","name":"%s","is":"AT_LEAST","value":%s}}""".formatted(score, atLeast))
                .post("/v1/segments/preview")
                .jsonPath()
                .getLong("count");
    }

    private JsonPath distribution() {
        return marketer().get("/v1/worths/distribution").jsonPath();
    }

    private RequestSpecification marketer() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
