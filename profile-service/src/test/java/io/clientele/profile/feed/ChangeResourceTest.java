package io.clientele.profile.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
class ChangeResourceTest {

    private final World world;
    private final Changes changes;
    private final Sql sql;
    private final Tokens tokens;
    private String bearer;
    private Reader reader;
    private UUID ada;

    ChangeResourceTest(World world, Changes changes, Sql sql, Tokens tokens) {
        this.world = world;
        this.changes = changes;
        this.sql = sql;
        this.tokens = tokens;
    }

    @BeforeEach
    void upToDate() {
        bearer = tokens.bearerOf("test", Tokens.SERVICE, Duration.ofMinutes(5));
        reader = new Reader(bearer, null);
        reader.readAll();
        ada = world.people(1).getFirst();
    }

    @Test
    void aLineIsACloudEventWithItsCursor() {
        world.tell(List.of(new Change(ada, "consent", Map.of("channel", "EMAIL"))));

        var line = reader.read(10, 5).getFirst().json();

        assertThat(line.path("specversion").asText()).isEqualTo("1.0");
        assertThat(line.path("id").asText()).isEqualTo(ada + "/1");
        assertThat(line.path("source").asText()).isEqualTo("/profile-service");
        assertThat(line.path("type").asText()).isEqualTo("io.clientele.consent");
        assertThat(line.path("subject").asText()).isEqualTo(ada.toString());
        assertThat(line.path("time").asText()).endsWith("Z");
        assertThat(line.path("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(line.path("version").asLong()).isEqualTo(1);
        assertThat(line.path("data")).hasToString("{\"channel\":\"EMAIL\"}");
    }

    @Test
    void nothingNewIsNoLine() {
        assertThat(reader.read(10, 0)).isEmpty();
    }

    @Test
    void aReaderThatWaitsHearsOfWhatHappensMeanwhile() {
        var answer = CompletableFuture.supplyAsync(() -> reader.read(10, 20));

        world.tell(List.of(World.change(ada, 1)));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(answer).isCompleted());
        assertThat(answer.join()).extracting(Reader.Line::profileId).containsExactly(ada);
    }

    @Test
    void pagesFollowEachOther() {
        world.tell(Stream.iterate(1, n -> n + 1)
                .limit(25)
                .map(n -> World.change(ada, n))
                .toList());

        var sizes = new ArrayList<Integer>();
        var versions = new ArrayList<Long>();
        for (var page = reader.read(10, 5); !page.isEmpty(); page = reader.read(10, 0)) {
            sizes.add(page.size());
            page.forEach(line -> versions.add(line.version()));
        }

        assertThat(sizes).containsExactly(10, 10, 5);
        assertThat(versions)
                .containsExactlyElementsOf(
                        Stream.iterate(1L, n -> n + 1).limit(25).toList());
    }

    @Test
    void onlyTheKindsAskedForAreTold() {
        world.tell(List.of(
                World.change(ada, 1),
                new Change(ada, "merged", Map.of()),
                World.change(ada, 2),
                new Change(ada, "consent", Map.of())));

        assertThat(reader.peek(10, 5, "merged,consent"))
                .extracting(Reader.Line::type)
                .containsExactly("io.clientele.merged", "io.clientele.consent");
        assertThat(reader.peek(1, 5, "merged,consent"))
                .extracting(Reader.Line::version)
                .containsExactly(2L);
    }

    @Test
    void whatIsErasedHidesNothingFromAReaderOfSomeKinds() {
        var bob = world.people(1).getFirst();
        world.tell(List.of(new Change(ada, "consent", Map.of()), new Change(bob, "consent", Map.of())));
        await().untilAsserted(
                        () -> assertThat(reader.peek(2, 0, "consent,erased")).hasSize(2));
        QuarkusTransaction.requiringNew().run(() -> {
            changes.erase(List.of(ada));
            changes.record(List.of(new Change(ada, "erased", Map.of())));
        });

        await().untilAsserted(() -> assertThat(reader.peek(2, 0, "consent,erased"))
                .extracting(Reader.Line::profileId)
                .containsExactly(bob, ada));
        assertThat(reader.peek(1, 0, "consent,erased"))
                .extracting(Reader.Line::profileId)
                .containsExactly(bob);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "12", "00000000-5", "'", "-1"})
    void anUnknownCursorIsGoneAndSaysWhatToDo(String cursor) {
        given().header("Authorization", bearer)
                .queryParam("after", cursor)
                .get("/v1/changes")
                .then()
                .statusCode(410)
                .contentType("application/problem+json");
    }

    @Test
    void aCursorFromAFeedThatWentBackIsGone() {
        var beyond = reader.after.replaceFirst("-\\d+$", "-999999999");

        given().header("Authorization", bearer)
                .queryParam("after", beyond)
                .get("/v1/changes")
                .then()
                .statusCode(410);
    }

    @Test
    void aFeedBegunAnewKnowsNoOldCursor() {
        var old = reader.after;
        sql.of("update feed_head set epoch = gen_random_uuid()").update();

        given().header("Authorization", bearer)
                .queryParam("after", old)
                .get("/v1/changes")
                .then()
                .statusCode(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=10001", "wait=31", "wait=-1"})
    void limitsAreHeld(String query) {
        given().header("Authorization", bearer)
                .get("/v1/changes?" + query)
                .then()
                .statusCode(400);
    }
}
