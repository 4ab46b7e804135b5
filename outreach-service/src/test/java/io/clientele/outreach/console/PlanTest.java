package io.clientele.outreach.console;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A campaign's plan: two who edit it, and the way on to its review. */
@QuarkusTest
@WithPostgres
@WithConsole
class PlanTest {

    private final Browser browser;
    private final Drafts drafts;
    private OtherServices services;
    private String template;

    PlanTest(Browser browser, Drafts drafts) {
        this.browser = browser;
        this.drafts = drafts;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/segments", """
                {"items": [{"id": "%s", "name": "Regulars", "count": 1}]}""".formatted(Drafts.SEGMENT));
        services.on("GET /v1/profiles/attributes", "{\"items\": [\"firstName\"]}");
        template = drafts.template();
    }

    @Test
    void whoSavesOverSomebodyElsesChangeIsTold() {
        var id = drafts.campaign(template);
        var version = version(id);
        plan("Mine").formParam("version", version).post("/console/campaigns/" + id);

        plan("Theirs")
                .formParam("version", version)
                .post("/console/campaigns/" + id)
                .then()
                .statusCode(303)
                .cookie(Notice.COOKIE, "overtaken");

        browser.admin().get("/console/campaigns/" + id).then().body(containsString("value=\"Mine\""));
    }

    @Test
    void whoGoesOnToTheReviewLosesNothing() {
        var id = drafts.campaign(template);

        plan("Autumn prints")
                .formParam("version", version(id))
                .formParam("do", "review")
                .post("/console/campaigns/" + id)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/campaigns/" + id + "/review"));

        browser.admin().get("/console/campaigns/" + id).then().body(containsString("value=\"Autumn prints\""));
    }

    @Test
    void theReviewSaysWhatGoesToWhomAndWhoIsLeftOut() {
        var id = drafts.campaign(template);
        services.on("GET /v1/segments/" + Drafts.SEGMENT, """
                {"id": "%s", "name": "Regulars", "sentence": "bought twice", "count": 1}""".formatted(Drafts.SEGMENT));
        services.on("GET /v1/segments/" + Drafts.SEGMENT + "/members", "{\"end\": true, \"count\": 0}\n");

        browser.admin()
                .get("/console/campaigns/" + id + "/review")
                .then()
                .statusCode(200)
                .body(containsString("Hello"), containsString("news@studio.example"), containsString("bought twice"))
                .body(containsString("Nobody would receive this"));
    }

    @Test
    void theSegmentOneComesFromIsChosenAlready() {
        browser.admin()
                .get("/console/campaigns/new?segmentId=" + Drafts.SEGMENT)
                .then()
                .body(containsString("value=\"" + Drafts.SEGMENT + "\" selected"));
    }

    @Test
    void aViewerLooksAtAPlanAndCanChangeNothing() {
        browser.as(Role.VIEWER)
                .get("/console/campaigns/" + drafts.campaign(template))
                .then()
                .statusCode(200)
                .body(containsString("disabled"), not(containsString("save-campaign")));
    }

    private RequestSpecification plan(String name) {
        return browser.admin()
                .formParam("name", name)
                .formParam("segmentId", Drafts.SEGMENT)
                .formParam("templateId", template)
                .formParam("topic", "newsletter");
    }

    private String version(String id) {
        return browser.admin()
                .get("/console/campaigns/" + id)
                .htmlPath()
                .getString("**.find { it.@name == 'version' }.@value");
    }
}
