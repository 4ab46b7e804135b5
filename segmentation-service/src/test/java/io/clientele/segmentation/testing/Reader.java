package io.clientele.segmentation.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Tokens;
import java.time.Duration;

/** Waits until the service has read what was told. */
public final class Reader {

    private Reader() {}

    public static void awaitAll(FeedServer feed, Tokens tokens, Duration atMost) {
        var bearer = tokens.bearerOf("test", Tokens.VIEWER, Duration.ofMinutes(5));
        await().pollInterval(Duration.ofMillis(50)).atMost(atMost).untilAsserted(() -> {
            var freshness =
                    given().header("Authorization", bearer).get("/v1/freshness").jsonPath();
            assertThat(freshness.getString("position")).isEqualTo(feed.position());
            assertThat(freshness.getString("state")).isEqualTo("UP_TO_DATE");
        });
    }
}
