package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithConsole
class IncomePagesTest {

    private static final String ADA = "0190b6ad-0000-7000-8000-000000000001";
    private static final String COST = "0190b6ad-0000-7000-8000-0000000000c1";
    private static final String ENTERED = """
            {"id": "%s", "month": "2026-04-01", "purpose": "WIN", "kind": "fairs <i>", "amount": {"amount": 120050, "currency": "EUR"},
             "enteredBy": "mara", "enteredAt": "2026-05-01T10:00:00Z", "endedBy": null, "endedAt": null}""".formatted(COST);

    private final Browser browser;
    private OtherServices services;

    IncomePagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("POST /v1/profiles/lookups", """
                {"id": "%s", "email": "ada@shop.example", "attributes": {"firstName": "Ada"}}
                {"end": true, "count": 1}
                """.formatted(ADA));
        services.on("GET /v1/income", """
                {"currency": "EUR", "net": 1000000, "relationships": [
                    {"relationship": "CLIENT", "people": 2, "net": 700000, "share": 0.7},
                    {"relationship": null, "people": 3, "net": 300000, "share": 0.3}],
                 "months": [{"month": "2026-04-01", "relationships": [
                    {"relationship": "CLIENT", "net": 60000}, {"relationship": null, "net": -5000}]}],
                 "concentration": {"payers": 5, "gini": 0.62, "herfindahl": 0.4, "equals": 2.5, "averageCustomer": 15000,
                    "largest": [{"profileId": "%s", "relationship": "CLIENT", "net": 500000, "share": 0.5, "together": 0.5,
                        "customers": 34}, {"profileId": null, "relationship": null, "net": 300000, "share": 0.3, "together": 0.8,
                        "customers": 20}],
                    "tenths": [0.5, 0.3, 0.2]}}""".formatted(ADA));
        services.on("GET /v1/cost-comparison", """
                {"from": "2025-06-01", "to": "2026-05-01", "currency": "EUR",
                 "won": {"months": 2, "people": 40, "cost": 200000, "each": 5000},
                 "kept": {"months": 3, "people": 100, "cost": 100000, "each": 1000}, "timesDearer": 5.0, "ruleOfThumb": 5,
                 "months": [{"month": "2026-05-01", "won": 40, "kept": 100, "spentToWin": null, "spentToKeep": 100000}]}""");
        services.on("GET /v1/costs", "{\"items\": [" + ENTERED + "], \"next\": null}");
        services.on("GET /v1/costs/" + COST, ENTERED);
        services.on("POST /v1/costs", ENTERED);
        services.on("DELETE /v1/costs/" + COST, "");
    }

    @Test
    void incomeIsShownByRelationshipWithWhatHangsOnFew() {
        browser.admin()
                .get("/console/income")
                .then()
                .statusCode(200)
                .body(containsString("€10,000.00 in the last 365 days"), containsString("Not scored"))
                .body(containsString("34 customers of €150.00"), containsString("Ada"))
                .body(containsString("Somebody who is not scored"), containsString("<polyline"))
                .body(containsString("Winning costs 5.0 times as much"), containsString("rule of thumb"));
    }

    @Test
    void withoutIncomeThePageSaysWhatToDo() {
        services.on("GET /v1/income", """
                {"currency": "EUR", "net": 0, "relationships": [], "months": [], "concentration": {"payers": 0, "gini": 0,
                    "equals": 0, "averageCustomer": 0, "largest": [], "tenths": []}}""");

        browser.admin().get("/console/income").then().statusCode(200).body(containsString("/console/imports/new"));
    }

    @Test
    void aCostIsEnteredAsPeopleWriteAmountsAndTakenBackAndEnteredAgain() {
        browser.admin()
                .formParam("month", "2026-04")
                .formParam("purpose", "WIN")
                .formParam("kind", " fairs ")
                .formParam("amount", "1200,50")
                .post("/console/costs")
                .then()
                .statusCode(303);
        assertThat(services.last("POST /v1/costs").body())
                .contains("\"month\":\"2026-04-01\"", "\"kind\":\"fairs\"", "\"amount\":120050");

        var undo = browser.admin()
                .post("/console/costs/" + COST + "/removal")
                .then()
                .statusCode(303)
                .extract()
                .cookie(Notice.UNDO);
        assertThat(undo).isEqualTo("costs." + COST);
        browser.admin().post("/console/costs/" + COST + "/revival").then().statusCode(303);
        assertThat(services.last("POST /v1/costs").body()).contains("\"amount\":120050");
    }

    @Test
    void whatIsNoMonthOrAmountIsMendedWhereItWasTyped() {
        enter("April", "12").then().statusCode(422).body(containsString("must be a month"), containsString("April"));
        enter("2026-04", "a lot")
                .then()
                .statusCode(422)
                .body(containsString("must be an amount"), containsString("value=\"a lot\""))
                .body(containsString("value=\"KEEP\" selected"), containsString("value=\"2026-04\""))
                .body(containsString("value=\"post &amp; stamps\""));
    }

    @Test
    void whatWasTypedIsKeptWhereTheOtherServiceRefusesOrIsSilent() {
        services.refuse("POST /v1/costs", 400, """
                {"status": 400, "errors": [{"field": "amount", "message": "must be less than a trillion"}]}""");
        enter("2026-04", "9999999").then().statusCode(422).body(containsString("must be less than a trillion"));

        services.down();
        enter("2026-04", "12.75")
                .then()
                .statusCode(422)
                .body(containsString("segmentation-service does not answer"), containsString("value=\"12.75\""));
    }

    @Test
    void incomeIsShownWithoutNames() {
        services.refuse("POST /v1/profiles/lookups", 500, "{}");

        browser.admin()
                .get("/console/income")
                .then()
                .statusCode(200)
                .body(containsString("<bdi>" + ADA + "</bdi>"), containsString("profile-service does not answer"));
    }

    @Test
    void whoMayOnlyReadSeesCostsWithoutAForm() {
        browser.as(Role.VIEWER)
                .get("/console/costs?ended=true")
                .then()
                .statusCode(200)
                .body(containsString("fairs &lt;i&gt;"), containsString("€1,200.50"))
                .body(not(containsString("id=\"cost\"")), not(containsString("/removal")));
    }

    private Response enter(String month, String amount) {
        return browser.admin()
                .formParam("month", month)
                .formParam("purpose", "KEEP")
                .formParam("kind", "post & stamps")
                .formParam("amount", amount)
                .post("/console/costs");
    }
}
