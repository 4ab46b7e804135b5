package io.clientele.segmentation.feature;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.column.InMemory;
import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.Measure;
import io.clientele.segmentation.condition.Condition.Purchases;
import io.clientele.segmentation.question.Situation;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Hands;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Orders of more than there is money: each has room in a column, and what they come to has not. */
@QuarkusTest
@WithPostgres
@WithFeed
class SpendTest {

    private static final long MOST = Long.MAX_VALUE;

    private final Tokens tokens;
    private final Hands hands;
    private final Sql sql;

    SpendTest(Tokens tokens, Hands hands, Sql sql) {
        this.tokens = tokens;
        this.hands = hands;
        this.sql = sql;
    }

    @Test
    void whatNobodyCanHaveSpentStopsNobodysFeed() throws IOException {
        try (var feed = new FeedServer()) {
            feed.tell(new Story()
                    .person(id(1), "ada@example.com", "{}")
                    .bought(id(1), "o1", "2011-12-01T10:00:00Z", MOST)
                    .bought(id(1), "o2", "2011-12-02T10:00:00Z", MOST)
                    .person(id(2), "grace@example.com", "{}")
                    .bought(id(2), "o3", "2011-12-02T10:00:00Z", 100)
                    .lines());

            Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));

            assertThat(members("18446744073709551614")).isEqualTo(1);
            assertThat(members("18446744073709551615")).isZero();
            assertThat(inMemory(BigDecimal.valueOf(MOST))).isEqualTo(1);
            assertThat(inMemory(BigDecimal.valueOf(100))).isEqualTo(2);
        }
    }

    /** Not a preview, which may be counted in memory, where there is no more room than in a long. */
    private int members(String atLeast) {
        var bearer = tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5));
        String segment = given().header("Authorization", bearer)
                .contentType("application/json")
                .body("""
                        {"name": "Spent %1$s", "condition": {
                            "type": "purchases", "measure": "SPEND", "is": "AT_LEAST", "value": %1$s}}""".formatted(atLeast))
                .post("/v1/segments")
                .path("id");
        var lines = given().header("Authorization", bearer)
                .get("/v1/segments/" + segment + "/members")
                .asString()
                .lines()
                .toList();
        return JsonPath.from(lines.getLast()).getInt("count");
    }

    private long inMemory(BigDecimal atLeast) {
        var spent = new Purchases(
                Measure.SPEND, null, null, null, null, null, Comparison.AT_LEAST, atLeast, null, null, null);
        return QuarkusTransaction.requiringNew()
                .call(() -> InMemory.counts(sql, List.<Condition>of(spent), situation(), this::none)
                        .orElseThrow()
                        .getFirst());
    }

    private Situation situation() {
        return new Situation(hands.instant(), false, true, ZoneId.of("Europe/London"), "GBP");
    }

    private Condition none(UUID segment) {
        throw new IllegalStateException("No segment is named");
    }
}
