package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Role;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who may be one are shown side by side, and a colleague decides. */
@QuarkusTest
@WithPostgres
@WithConsole
class DuplicatePagesTest {

    private static final String ADA = "0190b6ad-0000-7000-8000-0000000000e1";
    private static final String AUGUSTA = "0190b6ad-0000-7000-8000-0000000000e2";
    private static final String PAIR = "/console/duplicates/" + ADA + "/" + AUGUSTA;

    private final Browser browser;
    private OtherServices services;

    DuplicatePagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/duplicates", """
                {"items": [{"first": {"id": "%s", "attributes": {"firstName": "Ada <b>", "address": {"street": "1 High Street"}}},
                            "second": {"id": "%s", "attributes": {"firstName": "Augusta", "note": "likes tea"}},
                            "reasons": ["SAME_MAILBOX"]}]}""".formatted(ADA, AUGUSTA));
    }

    @Test
    void theyAreShownSideBySideWithTheReason() {
        browser.admin()
                .get("/console/duplicates")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Ada &lt;b&gt;"),
                        containsString("Augusta"),
                        containsString("Same mailbox"),
                        containsString("name=\"field.firstName\""),
                        containsString("1 High Street")))
                .body(not(containsString("<b>")));
    }

    @Test
    void whoeverGoesOnTheChosenValuesHold() {
        services.on("POST /v1/profiles/" + AUGUSTA + "/merges", "{}");

        browser.admin()
                .formParam("survivor", AUGUSTA)
                .formParam("field.firstName", "first")
                .formParam("field.note", "second")
                .post(PAIR + "/merge")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/people/" + AUGUSTA));

        assertThat(services.last("POST /v1/profiles/" + AUGUSTA + "/merges").body())
                .contains("\"duplicateId\":\"" + ADA + "\"", "\"firstName\":\"DUPLICATE\"", "\"note\":\"SURVIVOR\"");
    }

    @Test
    void whoIsToldApartMayBeDoubtedAgain() {
        services.on("POST /v1/duplicates/dismissals", "{}");
        services.on("DELETE /v1/duplicates/dismissals/" + ADA + "/" + AUGUSTA, "");

        var cookies = browser.admin()
                .post(PAIR + "/dismissal")
                .then()
                .statusCode(303)
                .extract()
                .cookies();
        assertThat(services.last("POST /v1/duplicates/dismissals").body()).contains(ADA, AUGUSTA);

        browser.admin()
                .cookies(cookies)
                .get("/console/duplicates")
                .then()
                .body(containsString("/console/duplicates/" + ADA + "_" + AUGUSTA + "/revival"));
        browser.admin()
                .post("/console/duplicates/" + ADA + "_" + AUGUSTA + "/revival")
                .then()
                .statusCode(303);
    }

    @Test
    void whoOnlyLooksDecidesNothing() {
        browser.as(Role.VIEWER)
                .get("/console/duplicates")
                .then()
                .statusCode(200)
                .body(not(containsString("merge-confirm")));
        browser.as(Role.VIEWER).post(PAIR + "/dismissal").then().statusCode(403);
    }
}
