package io.clientele.segmentation.membership;

import static io.clientele.segmentation.testing.Story.id;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
@WithFeed
class MovementResourceTest {

    private static final String IN_FRANCE =
            "{\"type\":\"attribute\",\"name\":\"country\",\"is\":\"EQUAL\",\"value\":\"France\"}";

    private final Shop shop;
    private final Story story = new Story().recordedAt("2011-11-01T00:00:00Z");
    private FeedServer feed;

    MovementResourceTest(Shop shop) {
        this.shop = shop;
    }

    @BeforeEach
    void begin() throws IOException {
        feed = shop.open(story);
    }

    @AfterEach
    void end() {
        feed.close();
    }

    @Test
    void tellsWhoCameAndWhoLeftEachOnce() {
        var segment = shop.create(Shop.SPENDERS);
        shop.roll(segment, "");

        var first = movements(segment, "?limit=1")
                .body("items.profileId", contains(id(1).toString()))
                .body("items.moved", contains("ENTERED"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        var second = movements(segment, "?after=" + first)
                .body("items.profileId", contains(id(2).toString()))
                .body("next", nullValue())
                .extract()
                .path("items[0].position");
        movements(segment, "?after=" + second).body("items", empty());

        shop.tell(feed, story.then().returned(id(1), "o1", "2011-11-12T10:00:00Z", 60000));
        shop.roll(segment, "");

        movements(segment, "?after=" + second)
                .body("items.profileId", contains(id(1).toString()))
                .body("items.moved", contains("LEFT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "1.2.3", "999999999999999999.00000000-0000-0000-0000-000000000000.GONE"})
    void refusesAPositionThatItDidNotTell(String position) {
        var segment = shop.create(Shop.SPENDERS);

        movements(segment, "?after=" + position).statusCode(400);
    }

    @Test
    void saysHowManyWereInByDay() {
        var segment = shop.create(IN_FRANCE);
        shop.roll(segment, "");
        shop.tell(feed, story.then().merged(id(1), id(2)));
        shop.roll(segment, "");

        shop.marketer()
                .get("/v1/segments/" + segment + "/sizes")
                .then()
                .statusCode(200)
                .body("items.day", contains("2011-12-10"))
                .body("items.members", contains(1))
                .body("items.came", contains(2))
                .body("items.went", contains(1));
    }

    @Test
    void saysHowFarSegmentsAreTheSamePeople() {
        var ids = List.of(
                shop.create(IN_FRANCE),
                shop.create("{\"type\":\"purchases\",\"measure\":\"SPEND\",\"is\":\"ABOVE\",\"value\":50000}"),
                shop.create("{\"type\":\"not\",\"of\":" + IN_FRANCE + "}"));
        ids.forEach(segment -> shop.roll(segment, ""));

        shop.marketer()
                .queryParam("ids", ids)
                .get("/v1/segments/overlaps")
                .then()
                .statusCode(200)
                .body(
                        "segments.segmentId",
                        equalTo(ids.stream().map(UUID::toString).toList()))
                .body("segments.members", contains(2, 1, 1))
                .body("pairs.one", contains(ids.get(0).toString()))
                .body("pairs.other", contains(ids.get(1).toString()))
                .body("pairs.members", contains(1));
        shop.marketer().get("/v1/segments/overlaps").then().statusCode(400);
        shop.marketer().get("/v1/segments/overlaps?ids=" + id(9)).then().statusCode(404);
    }

    private ValidatableResponse movements(UUID segment, String query) {
        return shop.marketer()
                .get("/v1/segments/" + segment + "/movements" + query)
                .then();
    }
}
