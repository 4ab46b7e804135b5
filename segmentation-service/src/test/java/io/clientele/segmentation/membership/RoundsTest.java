package io.clientele.segmentation.membership;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class RoundsTest {

    private final Tokens tokens;
    private final Memberships memberships;

    RoundsTest(Tokens tokens, Memberships memberships) {
        this.tokens = tokens;
        this.memberships = memberships;
    }

    @Test
    void noteWhoIsInAlsoWhenNobodyAsks() throws IOException {
        try (var feed = new FeedServer()) {
            feed.tell(new Story().person(id(1), "ada@example.com", "{}").lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));
            var segment = everyone();

            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(
                            () -> assertThat(memberships.since(segment, id(1))).isPresent());
        }
    }

    private UUID everyone() {
        return UUID.fromString(
                given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                        .contentType("application/json")
                        .body("{\"name\":\"Everyone\",\"condition\":{\"type\":\"all\",\"of\":[]}}")
                        .post("/v1/segments")
                        .path("id"));
    }
}
