package io.clientele.outreach.console;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Home, templates and campaigns. */
@QuarkusTest
@WithPostgres
@WithConsole
class CampaignPagesTest {

    private final Browser browser;
    private final Drafts drafts;
    private OtherServices services;

    CampaignPagesTest(Browser browser, Drafts drafts) {
        this.browser = browser;
        this.drafts = drafts;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/statistics", "{\"people\": 5312, \"mailable\": 4120, \"purchases\": 3}");
        services.on("GET /v1/statistics/months", """
                {"items": [{"month": "2026-04-01", "purchases": 50, "buyers": 40},
                           {"month": "2026-05-01", "purchases": 200, "buyers": 150}]}""");
        services.on("GET /v1/freshness", "{\"state\": \"UP_TO_DATE\", \"behind\": 0}");
        services.on("GET /v1/segments", "{\"items\": []}");
        services.on("GET /v1/profiles/attributes", "{\"items\": [\"firstName\"]}");
    }

    @Test
    void homeTellsHowThingsStand() {
        browser.admin()
                .get("/console")
                .then()
                .statusCode(200)
                .body(containsString("5,312"), containsString("77.6%"), containsString("Up to date"))
                .body(containsString("<rect y=\"75\" width=\"10\" height=\"25\""), containsString("150 buyers"));
    }

    @Test
    void homeLivesWithoutTheOthers() {
        services.down();

        browser.admin()
                .get("/console")
                .then()
                .statusCode(200)
                .body(containsString("profile-service does not answer"), containsString("Under way"));
    }

    @Test
    void aMistakeInATemplateIsSaidWithItsPlaceWhileOneWrites() {
        browser.admin()
                .header("HX-Request", "true")
                .header("HX-Target", "seen")
                .formParam("name", "Letter")
                .formParam("subject", "Hi {{ profile.firstNam }}")
                .formParam("mode", "html")
                .formParam("html", "<p>Hello</p>")
                .post("/console/templates/drafts")
                .then()
                .statusCode(200)
                .body(containsString("line 1, column"), containsString("did you mean profile.firstName"))
                .body(not(containsString("<html lang")));
    }

    @Test
    void aDraftIsSeenThroughTheEyesOfSomebodyInventedWhoIsLikeASegment() {
        services.on("GET /v1/segments", """
                {"items": [{"id": "%s", "name": "Regulars", "count": 60, "condition": {}}]}""".formatted(Drafts.SEGMENT));
        services.on("GET /v1/segments/" + Drafts.SEGMENT + "/persona/people", """
                [{"invented": true, "email": "invented-1@persona.invalid", "language": "en", "relationship": "CLIENT",
                  "attributes": {"firstName": "Robin"}, "traits": {}}]""");

        browser.admin()
                .formParam("name", "Letter")
                .formParam("subject", "Hi {{ profile.firstName }}")
                .formParam("mode", "html")
                .formParam("html", "<p>Hello</p>")
                .formParam("like", Drafts.SEGMENT)
                .post("/console/templates/drafts")
                .then()
                .statusCode(200)
                .body(containsString("Hi Robin"), containsString("value=\"" + Drafts.SEGMENT + "\" selected"));
    }

    @Test
    void theMailIsShownInAFrameThatCanDoNothing() {
        browser.admin()
                .get("/console/templates/new?starter=0")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .body(containsString("<iframe sandbox=\"\" srcdoc=\"&lt;!"), containsString("Studio"));
        browser.admin()
                .get("/console/templates/" + drafts.template() + "/mail")
                .then()
                .header("Content-Security-Policy", endsWith("; sandbox"));
    }

    @Test
    void whoSavesOverSomebodyElsesChangeIsTold() {
        var template = drafts.template();

        browser.admin()
                .formParam("id", template)
                .formParam("tag", "\"long ago\"")
                .formParam("name", "Letter")
                .formParam("subject", "Mine")
                .formParam("mode", "html")
                .formParam("html", "<p>Mine</p>")
                .post("/console/templates")
                .then()
                .statusCode(303)
                .cookie(Notice.COOKIE, "overtaken");
    }

    @Test
    void aPlanIsKeptAndMayBeCopiedAndThrownAway() {
        var id = drafts.campaign();

        browser.admin()
                .get("/console/campaigns/" + id)
                .then()
                .body(containsString("Summer prints"), containsString("draft"));
        browser.admin()
                .post("/console/campaigns/" + id + "/copies")
                .then()
                .statusCode(303)
                .cookie(Notice.COOKIE, "duplicated");
        browser.admin().post("/console/campaigns/" + id + "/deletion").then().statusCode(303);
        browser.admin().get("/console/campaigns/" + id).then().statusCode(404);
    }

    @Test
    void aPlanWithoutASegmentComesBackWithWhatIsMissing() {
        browser.admin()
                .formParam("name", "Summer prints")
                .formParam("topic", "newsletter")
                .post("/console/campaigns")
                .then()
                .statusCode(422)
                .body(containsString("segmentId"), containsString("value=\"Summer prints\""));
    }

    @Test
    void whatItsStateForbidsIsSaidOnAPage() {
        browser.admin()
                .post("/console/campaigns/" + drafts.campaign() + "/pause")
                .then()
                .statusCode(409)
                .body(containsString("That does not work right now"));
    }

    @Test
    void settingsThatDoNotFitComeBack() {
        browser.admin()
                .formParam("name", "Studio")
                .formParam("language", "en")
                .formParam("target", "CLIENT")
                .formParam("sender", "nobody")
                .post("/console/settings")
                .then()
                .statusCode(422)
                .body(containsString("must be an e-mail address"), containsString("value=\"nobody\""));
    }
}
