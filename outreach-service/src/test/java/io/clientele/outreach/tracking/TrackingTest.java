package io.clientele.outreach.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.not;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.campaign.CampaignStory;
import io.clientele.outreach.delivery.LinkMaker;
import io.clientele.outreach.template.Links;
import io.clientele.outreach.world.Neighbours;
import io.clientele.outreach.world.Someone;
import io.clientele.outreach.world.TestRelay;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
@WithWorld
class TrackingTest {

    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15";

    Neighbours neighbours;
    TestRelay relay;

    private final CampaignStory story;
    private final LinkMaker links;

    TrackingTest(Tokens tokens, LinkMaker links) {
        this.story = new CampaignStory(tokens);
        this.links = links;
    }

    @AfterEach
    void comeBack() {
        relay.away(false);
    }

    @Test
    void aClickLeadsToItsPlaceAndIsCountedOnce() {
        var ada = Someone.named("Clicker");
        var campaign = story.finished(neighbours.segment(List.of(ada)));
        var link = linksOf(campaign, ada).click(1);

        for (int i = 0; i < 2; i++) {
            browser(PHONE).redirects().follow(false).get(link).then().statusCode(302);
        }
        browser("curl/8").redirects().follow(false).get(link).then().statusCode(302);

        var report = story.report(campaign);
        assertThat(report.getInt("clicks.human")).isEqualTo(1);
        assertThat(report.getInt("clicks.scanner")).isEqualTo(1);
        assertThat(report.getInt("clicks.links[1].people")).isEqualTo(1);
        assertThat(report.getInt("clicks.links[1].fetches")).isEqualTo(3);
        await().untilAsserted(() -> assertThat(neighbours.timeline(ada)).contains("Email Clicked", "Email Sent"));
    }

    @Test
    void anOpenIsAPictureThatNobodyKeeps() {
        var ada = Someone.named("Opener");
        var campaign = story.finished(neighbours.segment(List.of(ada)));

        browser("Mozilla/5.0")
                .get(linksOf(campaign, ada).open())
                .then()
                .statusCode(200)
                .contentType("image/gif")
                .header("Cache-Control", containsString("no-store"));

        assertThat(story.report(campaign).getMap("opens"))
                .containsEntry("proxy", 1)
                .containsEntry("human", 0);
        await().untilAsserted(() -> assertThat(neighbours.timeline(ada)).contains("Email Opened"));
    }

    @Test
    void fetchingTheUnsubscribeLinkChangesNothing() {
        var ada = Someone.named("Scanned").speaking("ar");
        var campaign = story.finished(neighbours.segment(List.of(ada)));

        browser(PHONE)
                .get(linksOf(campaign, ada).unsubscribe())
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(
                        containsString("dir=\"rtl\""),
                        containsString("s…@example.com"),
                        containsString("<form method=\"post\">"));

        assertThat(story.report(campaign).getInt("unsubscribes")).isZero();
        assertThat(story.read("/v1/suppressions?email=" + ada.email()).getList("items"))
                .isEmpty();
    }

    @Test
    void oneClickUnsubscribesWithoutMuchAdo() {
        var ada = Someone.named("Leaver");
        var grace = Someone.named("Stayer");
        var segment = neighbours.segment(List.of(ada, grace));
        var first = story.finished(segment);

        browser("")
                .formParam("List-Unsubscribe", "One-Click")
                .redirects()
                .follow(false)
                .post(linksOf(first, ada).unsubscribe())
                .then()
                .statusCode(200);

        var second = story.finished(segment);
        assertThat(story.states(second)).containsEntry(ada.email(), "SKIPPED").containsEntry(grace.email(), "SENT");
        assertThat(story.report(second).getMap("skipped")).containsEntry("SUPPRESSED", 1);
        assertThat(story.report(first).getInt("unsubscribes")).isEqualTo(1);
        await().untilAsserted(() -> {
            assertThat(neighbours.timeline(ada)).contains("Email Unsubscribed");
            assertThat(neighbours.calls()).contains("PUT /v1/profiles/" + ada.id() + "/consents/EMAIL/newsletter");
        });
    }

    @Test
    void whoeverUnsubscribesLeavesTheQueuesOfOtherCampaignsAtOnce() {
        var ada = Someone.named("Queued");
        var segment = neighbours.segment(List.of(ada, Someone.named("Other")));
        var sent = story.finished(segment);
        relay.away(true);
        var waiting = story.launched(segment);
        await().untilAsserted(() -> assertThat(story.states(waiting)).containsEntry(ada.email(), "QUEUED"));

        browser(PHONE)
                .formParam("from", "all")
                .post(linksOf(sent, ada).preferences())
                .then()
                .statusCode(200)
                .body(containsString("Done."));

        assertThat(story.states(waiting))
                .containsEntry(ada.email(), "SKIPPED")
                .containsEntry("other@example.com", "QUEUED");
        relay.away(false);
        story.finish(waiting);
        assertThat(relay.to(ada.email())).hasSize(1);
    }

    @Test
    void theMailCanBeReadAsAPage() {
        var ada = Someone.named("Viewer");
        var campaign = story.finished(neighbours.segment(List.of(ada)));

        browser(PHONE)
                .get(linksOf(campaign, ada).view())
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("sandbox"))
                .body(containsString("Dear Viewer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/u/x", "/l/AAAA", "/o/" + "A", "/preferences/zzz", "/v/no"})
    void aForgedLinkIsAProblem(String path) {
        browser(PHONE)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body(not(emptyString()));
    }

    private Links linksOf(String campaign, Someone someone) {
        return links.links("", UUID.fromString(campaign), someone.id(), new int[] {0, 1});
    }

    private static RequestSpecification browser(String userAgent) {
        return given().header("User-Agent", userAgent);
    }
}
