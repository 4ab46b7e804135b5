package io.clientele.segmentation.membership;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class MemberResourceTest {

    private static final String SPENDERS = """
            {"type":"all","of":[
                {"type":"attribute","name":"country","is":"EQUAL","value":"France"},
                {"type":"purchases","measure":"SPEND","is":"AT_LEAST","value":50000}]}""";

    private final Tokens tokens;
    private final Evaluation evaluation;
    private final Memberships memberships;
    private final Story story = new Story().recordedAt("2011-11-01T00:00:00Z");
    private FeedServer feed;

    MemberResourceTest(Tokens tokens, Evaluation evaluation, Memberships memberships) {
        this.tokens = tokens;
        this.evaluation = evaluation;
        this.memberships = memberships;
    }

    @BeforeEach
    void begin() throws IOException {
        feed = new FeedServer();
        tell(story.person(id(1), "ada@example.com", "{\"country\":\"France\"}")
                .bought(id(1), "o1", "2011-11-10T10:00:00Z", 60000)
                .person(id(2), "grace@example.com", "{\"country\":\"France\"}")
                .bought(id(2), "o2", "2011-11-20T10:00:00Z", 50000)
                .person(id(3), "joan@example.com", "{\"country\":\"Spain\"}"));
    }

    @AfterEach
    void end() {
        feed.close();
    }

    @Test
    void namesTheMembersInOrderAndSaysWhenItIsDone() {
        var segment = create(SPENDERS);

        var lines = roll(segment, "");

        assertThat(ids(lines)).containsExactly(id(1), id(2));
        assertThat(lines.getFirst()).contains("\"since\":\"2011-12-10T00:");
        assertThat(lines.getLast()).isEqualTo("{\"end\":true,\"count\":2}");
        assertThat(ids(roll(segment, "?after=" + id(1)))).containsExactly(id(2));
    }

    @Test
    void keepsSinceWhenSomeoneIsInAndForgetsWhoLeft() {
        var segment = create(SPENDERS);
        var before = roll(segment, "");

        tell(story.then().returned(id(1), "o1", "2011-11-12T10:00:00Z", 60000));
        var after = roll(segment, "");

        assertThat(after.getFirst()).isEqualTo(before.get(1));
        assertThat(ids(after)).containsExactly(id(2));
    }

    @Test
    void tellsThoseWhoWereInWhenItBeganWhateverChangesMeanwhile() {
        var segment = create(SPENDERS);
        var asOf = evaluation.evaluate(segment);

        tell(story.then()
                .returned(id(2), "o2", "2011-11-22T10:00:00Z", 50000)
                .person(id(4), "new@example.com", "{\"country\":\"France\"}")
                .bought(id(4), "o4", "2011-11-20T10:00:00Z", 50000));
        evaluation.evaluate(segment);

        assertThat(memberships.page(segment, asOf, id(1), 10))
                .extracting(RollLine.Member::profileId)
                .containsExactly(id(2));
        assertThat(ids(roll(segment, ""))).containsExactly(id(1), id(4));
    }

    @Test
    void areNotToldWhileEverythingIsReadAgainAndThenAreWhoTheyWere() throws IOException {
        var segment = create(SPENDERS);
        var before = roll(segment, "");
        feed.close();

        given().header("Authorization", tokens.bearerOf("test", Tokens.ADMIN, Duration.ofMinutes(5)))
                .post("/v1/rebuilds")
                .then()
                .statusCode(202);

        caller().get("/v1/segments/" + segment + "/members").then().statusCode(503);
        feed = new FeedServer(feed.lines());
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));
        assertThat(roll(segment, "")).isEqualTo(before);
    }

    @Test
    void areReadAgainOnlyForAdministrators() {
        caller().post("/v1/rebuilds").then().statusCode(403);
    }

    @Test
    void followsMergesAndErasures() {
        var segment = create("{\"type\":\"all\",\"of\":[]}");
        roll(segment, "");

        tell(story.then().merged(id(1), id(2)).erased(id(3), UUID.randomUUID()));

        assertThat(memberships.since(segment, id(1))).isEmpty();
        assertThat(memberships.since(segment, id(2))).isPresent();
        assertThat(memberships.since(segment, id(3))).isEmpty();
    }

    @Test
    void areInSinceTheirDuplicateWasIfTheyThemselvesHadLeftBefore() {
        var early = create("{\"type\":\"attribute\",\"name\":\"tier\",\"is\":\"EQUAL\",\"value\":\"gold\"}");
        tell(story.then().person(id(2), "grace@example.com", "{\"tier\":\"gold\"}"));
        roll(early, "");
        tell(story.then()
                .person(id(2), "grace@example.com", "{}")
                .person(id(1), "ada@example.com", "{\"tier\":\"gold\"}"));
        roll(early, "");
        var since = memberships.since(early, id(1));

        tell(story.then().merged(id(1), id(2)).person(id(2), "grace@example.com", "{\"tier\":\"gold\"}"));

        assertThat(since).isPresent();
        assertThat(memberships.since(early, id(2))).isEqualTo(since);
    }

    @Test
    void saysWhySomeoneIsInOrNot() {
        var segment = create(SPENDERS);
        roll(segment, "");

        explain(segment, id(1), "")
                .statusCode(200)
                .body("member", equalTo(true))
                .body("since", notNullValue())
                .body("reasons.path", contains("condition", "condition.of[0]", "condition.of[1]"))
                .body("reasons.value", contains(null, "France", "60000"))
                .body("reasons[2].sentence", equalTo("spent at least 500.00 GBP"))
                .body("reasons[2].condition.type", equalTo("purchases"));
        explain(segment, id(3), "")
                .body("member", equalTo(false))
                .body("since", nullValue())
                .body("reasons.value", contains(null, "Spain", "0"))
                .body("reasons.holds", contains(false, false, false));
        explain(segment, id(9), "").statusCode(404);
    }

    @Test
    void saysWhyAsItWasThen() {
        var segment = create(SPENDERS);
        tell(story.then()
                .recordedAt("2011-12-05T00:00:00Z")
                .person(id(1), "ada@example.com", "{\"country\":\"Spain\"}"));

        explain(segment, id(1), "").body("member", equalTo(false)).body("reasons[1].value", equalTo("Spain"));
        explain(segment, id(1), "?at=2011-12-04T00:00:00Z").body("member", equalTo(true));
        explain(segment, id(1), "?at=2011-11-09T00:00:00Z")
                .body("member", equalTo(false))
                .body("reasons.holds", contains(false, true, false));
        explain(segment, id(1), "?at=2011-10-01T00:00:00Z").body("reasons[1].value", nullValue());
        explain(segment, id(1), "?at=yesterday").statusCode(404);
        explain(segment, id(1), "?at=+1000000000-12-31T23:59:59Z").statusCode(400);
    }

    @Test
    void knowsNoMembersOfWhatIsNoSegment() {
        caller().get("/v1/segments/" + id(9) + "/members").then().statusCode(404);
        explain(id(9), id(1), "").statusCode(404);
    }

    private void tell(Story part) {
        feed.tell(part.lines());
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));
    }

    private UUID create(String condition) {
        return UUID.fromString(caller().body("{\"name\":\"Spenders\",\"condition\":" + condition + "}")
                .post("/v1/segments")
                .path("id"));
    }

    private List<String> roll(UUID segment, String query) {
        return caller().get("/v1/segments/" + segment + "/members" + query)
                .asString()
                .lines()
                .toList();
    }

    private static List<UUID> ids(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("{\"profileId\":\""))
                .map(line -> UUID.fromString(line.substring(14, 50)))
                .toList();
    }

    private ValidatableResponse explain(UUID segment, UUID profile, String query) {
        return caller().get("/v1/segments/" + segment + "/members/" + profile + query)
                .then();
    }

    private RequestSpecification caller() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
