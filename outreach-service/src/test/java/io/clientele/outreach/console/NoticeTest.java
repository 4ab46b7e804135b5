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
        var id = drafts.campaign();
        var revival = "/console/campaigns/" + id + "/revival";
        browser.admin()
                .post("/console/campaigns/" + id + "/archive")
                .then()
                .statusCode(303)
                .cookie(Notice.COOKIE, "archived")
                .cookie(Notice.UNDO, "campaigns." + id);

        browser.admin()
                .cookie(Notice.COOKIE, "archived")
                .cookie(Notice.UNDO, "campaigns." + id)
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
                .cookie(Notice.UNDO, "colleagues.0190b6ad-0000-7000-8000-000000000001")
                .get("/console/campaigns")
                .then()
                .body(containsString("Archived."), not(containsString("id=\"undo\"")));
    }
}
