package io.clientele.segmentation.membership;

import static io.clientele.segmentation.testing.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.moving.Moving;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class MemberResourceTest {

    private final Shop shop;
    private final Moving moving;
    private final Memberships memberships;
    private final Story story = new Story().recordedAt("2011-11-01T00:00:00Z");
    private FeedServer feed;

    MemberResourceTest(Shop shop, Moving moving, Memberships memberships) {
        this.shop = shop;
        this.moving = moving;
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
    void namesTheMembersInOrderAndSaysWhenItIsDone() {
        var segment = shop.create(Shop.SPENDERS);

        var lines = shop.roll(segment, "");

        assertThat(Shop.ids(lines)).containsExactly(id(1), id(2));
        assertThat(lines.getFirst()).contains("\"since\":\"2011-12-10T00:");
        assertThat(lines.getLast()).isEqualTo("{\"end\":true,\"count\":2}");
        assertThat(Shop.ids(shop.roll(segment, "?after=" + id(1)))).containsExactly(id(2));
    }

    @Test
    void keepsSinceWhenSomeoneIsInAndForgetsWhoLeft() {
        var segment = shop.create(Shop.SPENDERS);
        var before = shop.roll(segment, "");

        shop.tell(feed, story.then().returned(id(1), "o1", "2011-11-12T10:00:00Z", 60000));
        var after = shop.roll(segment, "");

        assertThat(after.getFirst()).isEqualTo(before.get(1));
        assertThat(Shop.ids(after)).containsExactly(id(2));
    }

    @Test
    void tellsThoseWhoWereInWhenItBeganWhateverChangesMeanwhile() {
        var segment = shop.create(Shop.SPENDERS);
        var asOf = moving.bring(segment);

        shop.tell(
                feed,
                story.then()
                        .returned(id(2), "o2", "2011-11-22T10:00:00Z", 50000)
                        .person(id(4), "new@example.com", "{\"country\":\"France\"}")
                        .bought(id(4), "o4", "2011-11-20T10:00:00Z", 50000));
        moving.bring(segment);

        assertThat(memberships.page(segment, asOf, id(1), 10))
                .extracting(RollLine.Member::profileId)
                .containsExactly(id(2));
        assertThat(Shop.ids(shop.roll(segment, ""))).containsExactly(id(1), id(4));
    }

    @Test
    void knowsNoMembersOfWhatIsNoSegment() {
        shop.marketer().get("/v1/segments/" + id(9) + "/members").then().statusCode(404);
        shop.marketer()
                .get("/v1/segments/" + id(9) + "/members/" + id(1))
                .then()
                .statusCode(404);
    }
}
