package io.clientele.segmentation.membership;

import static io.clientele.segmentation.testing.Story.id;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class ExplanationTest {

    private final Shop shop;
    private final Sql sql;
    private final Story story = new Story().recordedAt("2011-11-01T00:00:00Z");
    private FeedServer feed;

    ExplanationTest(Shop shop, Sql sql) {
        this.shop = shop;
        this.sql = sql;
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
    void saysWhySomeoneIsInOrNot() {
        var segment = shop.create(Shop.SPENDERS);
        shop.roll(segment, "");

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
        var segment = shop.create(Shop.SPENDERS);
        shop.tell(
                feed,
                story.then()
                        .recordedAt("2011-12-05T00:00:00Z")
                        .person(id(1), "ada@example.com", "{\"country\":\"Spain\"}"));

        explain(segment, id(1), "").body("member", equalTo(false)).body("reasons[1].value", equalTo("Spain"));
        explain(segment, id(1), "?at=2011-12-04T00:00:00Z").body("member", equalTo(true));
        explain(segment, id(1), "?at=2011-11-09T00:00:00Z")
                .body("member", equalTo(false))
                .body("reasons.holds", contains(false, true, false));
        explain(segment, id(1), "?at=2011-10-01T00:00:00Z").body("reasons[1].value", nullValue());
        explain(segment, id(1), "?at=yesterday").statusCode(400);
        explain(segment, id(1), "?at=+1000000000-12-31T23:59:59Z").statusCode(400);
    }

    @Test
    void saysWhatWasFoundOfThemThenAsFarAsItWasRecorded() {
        sql.of("""
                insert into standing_before values
                    (:id, '2011-11-20', 'CLIENT', 'STEADY', 'LOYAL', '{}', 60, 50, 70) on conflict do nothing""").set("id", id(1)).update();
        var segment = shop.create("""
                {"type":"any","of":[
                    {"type":"relationship","is":"ONE_OF","value":["CLIENT"]},
                    {"type":"score","name":"tie","is":"AT_LEAST","value":40},
                    {"type":"score","name":"lifetimeValue","is":"AT_LEAST","value":0}]}""");

        explain(segment, id(1), "?at=2011-11-25T00:00:00Z")
                .body("member", equalTo(true))
                .body("reasons.value", contains(null, "CLIENT", "50", null))
                .body("reasons.recorded", contains(true, true, true, false));
        explain(segment, id(1), "?at=2011-11-19T00:00:00Z")
                .body("member", equalTo(false))
                .body("reasons.recorded", contains(true, false, false, false));
    }

    private ValidatableResponse explain(UUID segment, UUID profile, String query) {
        return shop.marketer()
                .get("/v1/segments/" + segment + "/members/" + profile + query)
                .then();
    }
}
