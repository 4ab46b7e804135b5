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

    private static final String MERGE = "0190b6ad-0000-7000-8000-0000000000e3";
    private static final String MERGED = """
            {"id": "%s", "profileId": "%s", "duplicateId": "%s", "name": "Augusta", "duplicateName": "<i>Ada",
             "reason": "RULE", "by": "SAME_MAILBOX", "createdAt": "2026-01-02T03:04:05Z"}""".formatted(MERGE, AUGUSTA, ADA);

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
        services.on("GET /v1/merges", "{\"items\": [" + MERGED + "]}");
        services.on("GET /v1/duplicates/rules", """
                {"items": [{"rule": "SAME_PHONE", "automatic": false, "twoUsers": false, "fields": {"city": "DUPLICATE"},
                            "waiting": 3}]}""");
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
    void whoBecameOneCanBePartedAndRulesSayWhoDoesWithoutBeingAsked() {
        services.on("PUT /v1/duplicates/rules/SAME_PHONE", """
                {"rule": "SAME_PHONE", "automatic": true, "twoUsers": false, "fields": {}, "waiting": 3}""");
        browser.admin()
                .get("/console/duplicates")
                .then()
                .body(allOf(
                        containsString("&lt;i&gt;Ada became one with Augusta"),
                        containsString("By rule: Same mailbox"),
                        containsString("/console/merges/" + MERGE + "/revival"),
                        containsString("3 pairs wait")));

        browser.admin()
                .formParam("automatic", "yes")
                .formParam("choice", "NEWEST")
                .post("/console/merges/rules/SAME_PHONE")
                .then()
                .statusCode(303);

        assertThat(services.last("PUT /v1/duplicates/rules/SAME_PHONE").body())
                .contains("\"automatic\":true", "\"twoUsers\":false", "\"*\":\"NEWEST\"", "\"city\":\"DUPLICATE\"");
    }

    @Test
    void whoeverGoesOnTheChosenValuesHold() {
        services.on("POST /v1/profiles/" + AUGUSTA + "/merges", MERGED);
        services.on("POST /v1/merges/" + MERGE + "/undo", MERGED);

        var cookies = browser.admin()
                .formParam("survivor", AUGUSTA)
                .formParam("field.firstName", "first")
                .formParam("field.note", "second")
                .post(PAIR + "/merge")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/people/" + AUGUSTA))
                .extract()
                .cookies();
        assertThat(cookies).containsEntry("clientele-undo", "merges." + MERGE);
        browser.admin()
                .post("/console/merges/" + MERGE + "/revival")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/people/" + ADA));

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
