package io.clientele.segmentation.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People who edit, remove and ask for a segment at the same time do not stand in each other's way. */
@QuarkusTest
@WithPostgres
@WithFeed
class RemovalTest {

    private static final String EVERYONE = "{\"name\":\"Everyone\",\"condition\":{\"type\":\"all\",\"of\":[]}}";

    private final Tokens tokens;

    RemovalTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @Test
    void aSegmentIsRemovedWhileItsMembersAreToldAndCounted() throws Exception {
        try (var feed = new FeedServer()) {
            feed.tell(new Story().person(Story.id(1), "ada@example.com", "{}").lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));

            for (int round = 0; round < 15; round++) {
                var segment = create();
                var statuses = atOnce(Stream.of(
                        () -> caller().get(segment + "/members").statusCode(),
                        () -> caller().get(segment + "/members").statusCode(),
                        () -> caller().delete(segment).statusCode()));

                assertThat(statuses.subList(0, 2)).isSubsetOf(200, 404);
                assertThat(statuses.getLast()).isEqualTo(204);
            }
        }
    }

    @Test
    void changesAtTheSameTimeFollowOneAnother() throws Exception {
        var segment = create();

        var statuses = atOnce(Stream.<Callable<Integer>>generate(
                        () -> () -> caller().body(EVERYONE).put(segment).statusCode())
                .limit(6));

        assertThat(statuses).containsOnly(200);
    }

    private static List<Integer> atOnce(Stream<Callable<Integer>> calls) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls.toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private String create() {
        return caller().body(EVERYONE).post("/v1/segments").header("Location");
    }

    private RequestSpecification caller() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
