package io.clientele.outreach.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.campaign.CampaignStory;
import io.clientele.outreach.delivery.LinkMaker;
import io.clientele.outreach.world.Neighbours;
import io.clientele.outreach.world.Someone;
import io.clientele.outreach.world.TestRelay;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithWorld
class MailingTest {

    Neighbours neighbours;
    TestRelay relay;

    private final Someone ada = Someone.named("Frozen");
    private final Tokens tokens;
    private final CampaignStory story;
    private final LinkMaker links;
    private final Sql sql;
    private String campaign = "";
    private Object template = "";

    MailingTest(Tokens tokens, LinkMaker links, Sql sql) {
        this.tokens = tokens;
        this.story = new CampaignStory(tokens);
        this.links = links;
        this.sql = sql;
    }

    /** Nothing is made ready before its time, so that what is read then is what a sender reads that has just started. */
    @BeforeEach
    void launchForTomorrow() {
        var plan = story.plan(neighbours.segment(List.of(ada)));
        plan.put("scheduledAt", Instant.now().plus(Duration.ofDays(1)).toString());
        template = plan.get("templateId");
        campaign = story.launched(plan);
    }

    @AfterEach
    void forgetTheSettings() {
        sql.of("delete from shop").update();
    }

    @Test
    void whatWasLaunchedGoesOutThoughTemplateAndSettingsAreEdited() {
        editTemplate();
        admin(
                "/v1/shop",
                Map.of(
                        "name",
                        "Other",
                        "sender",
                        "other@other.example",
                        "postalAddress",
                        "2 Other Street",
                        "language",
                        "en",
                        "target",
                        "CLIENT"));

        sql.of("update campaign set scheduled_at = now() - interval '1 day' where id = :id")
                .set("id", UUID.fromString(campaign))
                .update();
        story.finish(campaign);

        assertThat(relay.to(ada.email()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Subject: News for Frozen", "<news@shop.example>", "1 Harbour Road")
                        .doesNotContain("Edited", "other.example", "2 Other Street"));
        assertThat(viewed()).contains("Dear Frozen").doesNotContain("Edited");
        assertThat(preview()).isEqualTo("News for Ada");
    }

    @Test
    void aDraftIsShownAsItsTemplateStands() {
        var draft = story.marketer()
                .post("/v1/campaigns/" + campaign + "/duplicates")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        editTemplate();

        assertThat(preview()).isEqualTo("News for Ada");
        campaign = draft;
        assertThat(preview()).isEqualTo("Edited");
    }

    private void editTemplate() {
        story.marketer()
                .body(Map.of("name", "Spring", "subject", "Edited", "html", "<p>Edited</p>", "language", "en"))
                .put("/v1/templates/" + template)
                .then()
                .statusCode(200);
    }

    private void admin(String path, Map<String, String> said) {
        RestAssured.given()
                .header("Authorization", tokens.bearerOf("ann", Tokens.ADMIN, Duration.ofMinutes(5)))
                .contentType(ContentType.JSON)
                .body(said)
                .put(path)
                .then()
                .statusCode(200);
    }

    private String viewed() {
        var view = links.links("", UUID.fromString(campaign), ada.id(), new int[] {0, 1})
                .view();
        return RestAssured.get(view).then().statusCode(200).extract().asString();
    }

    private String preview() {
        return story.marketer()
                .body(Map.of())
                .post("/v1/campaigns/" + campaign + "/previews")
                .then()
                .statusCode(200)
                .extract()
                .path("subject");
    }
}
