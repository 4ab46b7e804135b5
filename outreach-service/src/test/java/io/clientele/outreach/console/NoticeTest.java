package io.clientele.outreach.console;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done is said once, with the way back where there is one. */
@QuarkusTest
@WithPostgres
@WithConsole
class NoticeTest {

    private final Browser browser;
    private final Drafts drafts;
    private OtherServices services;

    NoticeTest(Browser browser, Drafts drafts) {
        this.browser = browser;
        this.drafts = drafts;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/segments", "{\"items\": []}");
        services.on("GET /v1/profiles/attributes", "{\"items\": [\"firstName\"]}");
    }

    @Test
    void whatWasPutAwayCanBeBroughtBackFromTheNotice() {
        var revival = "/console/campaigns/" + drafts.campaign() + "/revival";
        var archived = browser.admin().post(revival.replace("revival", "archive"));
        archived.then().statusCode(303).cookie(Notice.COOKIE, "archived").cookie(Notice.UNDO, revival);

        browser.admin()
                .cookie(Notice.COOKIE, "archived")
                .cookie(Notice.UNDO, revival)
                .get("/console/campaigns")
                .then()
                .body(containsString("Archived."), containsString("action=\"" + revival + "\""))
                .cookie(Notice.COOKIE, "")
                .cookie(Notice.UNDO, "");

        browser.admin().post(revival).then().statusCode(303).cookie(Notice.COOKIE, "saved");
    }

    @Test
    void aWayBackThatIsNoneOfOursIsNotOffered() {
        browser.admin()
                .cookie(Notice.COOKIE, "archived")
                .cookie(Notice.UNDO, "/console/campaigns/1/deletion")
                .get("/console/campaigns")
                .then()
                .body(containsString("Archived."), not(containsString("id=\"undo\"")));
    }
}
