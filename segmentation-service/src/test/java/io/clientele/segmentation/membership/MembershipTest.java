package io.clientele.segmentation.membership;

import static io.clientele.segmentation.testing.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is in, and since when, through all that the feed may tell. */
@QuarkusTest
@WithPostgres
@WithFeed
class MembershipTest {

    private final Shop shop;
    private final Memberships memberships;
    private final Story story = new Story().recordedAt("2011-11-01T00:00:00Z");
    private FeedServer feed;

    MembershipTest(Shop shop, Memberships memberships) {
        this.shop = shop;
        this.memberships = memberships;
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
    void areNotToldWhileEverythingIsReadAgainAndThenAreWhoTheyWere() throws IOException {
        var segment = shop.create(Shop.SPENDERS);
        var before = shop.roll(segment, "");
        feed.close();

        shop.as(Tokens.ADMIN).post("/v1/rebuilds").then().statusCode(202);

        shop.marketer().get("/v1/segments/" + segment + "/members").then().statusCode(503);
        feed = new FeedServer(feed.lines());
        shop.awaitAll(feed);
        assertThat(shop.roll(segment, "")).isEqualTo(before);
    }

    @Test
    void areReadAgainOnlyForAdministrators() {
        shop.marketer().post("/v1/rebuilds").then().statusCode(403);
    }

    @Test
    void followsMergesAndErasures() {
        var segment = shop.create("{\"type\":\"all\",\"of\":[]}");
        shop.roll(segment, "");

        shop.tell(feed, story.then().merged(id(1), id(2)).erased(id(3), UUID.randomUUID()));

        assertThat(memberships.since(segment, id(1))).isEmpty();
        assertThat(memberships.since(segment, id(2))).isPresent();
        assertThat(memberships.since(segment, id(3))).isEmpty();
    }

    @Test
    void areInSinceTheirDuplicateWasIfTheyThemselvesHadLeftBefore() {
        var early = shop.create("{\"type\":\"attribute\",\"name\":\"tier\",\"is\":\"EQUAL\",\"value\":\"gold\"}");
        shop.tell(feed, story.then().person(id(2), "grace@example.com", "{\"tier\":\"gold\"}"));
        shop.roll(early, "");
        shop.tell(
                feed,
                story.then()
                        .person(id(2), "grace@example.com", "{}")
                        .person(id(1), "ada@example.com", "{\"tier\":\"gold\"}"));
        shop.roll(early, "");
        var since = memberships.since(early, id(1));

        shop.tell(feed, story.then().merged(id(1), id(2)).person(id(2), "grace@example.com", "{\"tier\":\"gold\"}"));

        assertThat(since).isPresent();
        assertThat(memberships.since(early, id(2))).isEqualTo(since);
    }
}
