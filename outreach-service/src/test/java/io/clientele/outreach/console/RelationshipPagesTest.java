package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Role;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithConsole
class RelationshipPagesTest {

    private static final String ADA = "0190b6ad-0000-7000-8000-000000000001";
    private static final String PAGE = "/console/people/" + ADA + "/relationship";
    private static final String SETTINGS = "/console/relationships/settings";
    private static final String POLICY = """
            {"preset": "STUDIO", "answers": null, "weights": {"DEPTH": 15, "CONTRACT": 5},
             "thresholds": {"client": 50, "tie": 40}, "types": {"visits": 3}, "target": "CLIENT",
             "targets": {"Albums": "CLIENT"}, "costs": {"OFFER_CONTRACT": 4550}, "usualDecisionDays": 14}""";

    private final Browser browser;
    private OtherServices services;

    RelationshipPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("POST /v1/profiles/lookups", """
                {"id": "%s", "email": "ada@shop.example", "attributes": {"firstName": "Ada"}}
                {"end": true, "count": 1}
                """.formatted(ADA));
        services.on("GET /v1/relationships/" + ADA, scored("null"));
        services.on("PUT /v1/relationships/" + ADA + "/override", scored("null"));
        services.on("DELETE /v1/relationships/" + ADA + "/override", scored("null"));
        services.on("GET /v1/policy", policy(4));
        services.on("PUT /v1/policy", policy(5));
        services.on("GET /v1/vocabulary", "{\"categories\": [\"Albums\", \"Frames\"]}");
        services.on("GET /v1/movements", """
                {"since": "2026-04-01", "complete": true, "months": [
                    {"month": "2026-04-01", "people": {"CUSTOMER": 3}, "moves": []},
                    {"month": "2026-05-01", "people": {"CUSTOMER": 2, "CLIENT": 1},
                     "moves": [{"from": "CUSTOMER", "to": "CLIENT", "people": 1}]}]}""");
        services.on("GET /v1/relationship-mix", """
                {"currency": "EUR", "version": 1, "parts": [{"relationship": "CLIENT", "people": 1, "share": 0.25, "wanted": 50,
                    "missing": 1, "revenue": 100, "revenueShare": 0.1, "wantedRevenue": null, "missingRevenue": null}],
                 "lines": [], "trend": []}""");
        services.on("POST /v1/policy/suggestions", POLICY);
        services.on("POST /v1/policy/previews", """
                {"judged": 12, "people": 40, "moves": [
                    {"before": "CUSTOMER", "after": "CLIENT", "people": 7},
                    {"before": "CUSTOMER", "after": "CUSTOMER", "people": 5}]}""");
        services.on("GET /v1/relationship-overview", """
                {"scored": 3, "relationships": [
                    {"relationship": "CLIENT", "direction": "DORMANT", "people": 1, "income": 0},
                    {"relationship": "CUSTOMER", "direction": "STEADY", "people": 2, "income": 4200}],
                 "notScored": [{"why": "INTERNAL", "people": 4}],
                 "types": [{"type": "LOYAL", "isMark": false, "people": 2}, {"type": "ANGRY", "isMark": true, "people": 1}],
                 "map": [{"tie": 80, "service": 50, "people": 1, "income": 4200}], "unmapped": 2, "currency": "EUR"}""");
        services.on("GET /v1/relationship-overview/people", """
                {"items": [{"profileId": "%s", "relationship": "CLIENT", "direction": "RISING", "stage": "LOYAL",
                    "marks": ["ANGRY"], "score": 71.5, "tie": 80, "service": 60, "income": 1}], "next": "n2"}""".formatted(ADA));
    }

    @Test
    void theCardSaysWhatSomebodyIsWithAllThatSpeaksForIt() {
        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("Becoming a client"), containsString("rising"), containsString("<polygon"))
                .body(containsString("3 of 3 contacts"), containsString("advice"), containsString("Mai &lt;b&gt;"))
                .body(containsString("not known"), containsString("Offer a contract"), containsString("+4.5 points"))
                .body(containsString("costs about €30.00"), containsString("+2.1"), containsString("Loyal"));
    }

    @Test
    void whoIsNotScoredIsSaidToBeSo() {
        services.on("GET /v1/relationships/" + ADA, """
                {"relationship": null, "dimensions": [], "explanation": "Not scored", "notScored": "OBJECTION", "marks": [],
                 "types": [], "nextSteps": [], "changes": []}""");

        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("They object to it"), not(containsString("<polygon")));
    }

    @Test
    void somebodyWhoKnowsBetterSaysWhyAndMayTakeItBack() {
        browser.admin()
                .formParam("relationship", "CLIENT")
                .formParam("reason", " my oldest client ")
                .post(PAGE + "/override")
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE));
        services.on("GET /v1/relationships/" + ADA, scored("""
                {"relationship": "CLIENT", "reason": "my oldest client", "by": "mara", "at": "2026-05-01T10:00:00Z"}"""));

        assertThat(services.last("PUT /v1/relationships/" + ADA + "/override").body())
                .contains("\"reason\":\"my oldest client\"");
        browser.admin()
                .get(PAGE)
                .then()
                .body(containsString("mara decided so"), containsString("The figures say: Becoming"));
        browser.as(Role.VIEWER).get(PAGE).then().statusCode(200).body(not(containsString("/override/removal")));
        browser.admin().post(PAGE + "/override/removal").then().statusCode(303);
    }

    @Test
    void theOverviewCountsAndDrawsEverybody() {
        browser.admin()
                .get("/console/relationships")
                .then()
                .statusCode(200)
                .body(containsString("<circle cx=\"85\" cy=\"45\""), containsString("They work here"))
                .body(containsString("dormant"), containsString("Loyal"), containsString("2 more are not on the map"))
                .body(containsString("May 2026, Customer to Client: 1 people"), containsString("1 are missing"));
        browser.admin()
                .get("/console/relationships/people?tie=80&service=50")
                .then()
                .statusCode(200)
                .body(
                        containsString("Ada"),
                        containsString("71.5"),
                        containsString("tie=80&amp;service=50&amp;after=n2"));
        browser.admin().get("/console/relationships/help").then().body(containsString("Client or customer?"));
    }

    @Test
    void aChangeOfSettingsIsSeenBeforeItIsMade() {
        browser.admin()
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .body(containsString("name=\"weights.DEPTH\" value=\"15\""));
        var form = browser.admin()
                .formParam("version", "4")
                .formParam("whole", POLICY)
                .formParam("weights.DEPTH", "30")
                .formParam("target", "CUSTOMER");

        form.formParam("preview", "true")
                .post(SETTINGS)
                .then()
                .statusCode(200)
                .body(containsString("Judged on 12 of 40 people"), containsString("value=\"30\""));
        browser.admin()
                .formParam("version", "4")
                .formParam("whole", POLICY)
                .formParam("weights.DEPTH", "30")
                .post(SETTINGS)
                .then()
                .statusCode(303);

        assertThat(services.last("PUT /v1/policy").body()).contains("\"DEPTH\":30", "\"CONTRACT\":5");
    }

    @Test
    void targetsOfProductLinesAndCostsOfStepsAreRowsOfTheSameForm() {
        browser.admin()
                .get(SETTINGS)
                .then()
                .body(containsString("name=\"line.0\" value=\"Albums\""), containsString("value=\"Frames\""))
                .body(containsString("value=\"45.5\" placeholder=\"30\""));

        browser.admin()
                .formParam("version", "4")
                .formParam("whole", POLICY)
                .formParam("line.0", " ")
                .formParam("become.0", "CLIENT")
                .formParam("line.1", "Frames")
                .formParam("become.1", "CUSTOMER")
                .formParam("costs.OFFER_CONTRACT", "")
                .formParam("costs.ASK_ONE_QUESTION", "2,50")
                .post(SETTINGS)
                .then()
                .statusCode(303);

        assertThat(services.last("PUT /v1/policy").body())
                .contains("\"targets\":{\"Frames\":\"CUSTOMER\"}", "\"costs\":{\"ASK_ONE_QUESTION\":250}");
    }

    @Test
    void sixAnswersSuggestTheKindOfBusiness() {
        browser.admin()
                .formParam("trade", "SERVE")
                .formParam("meeting", "APPOINTMENT")
                .formParam("tailored", "true")
                .formParam("advertising", "PEOPLE")
                .post(SETTINGS + "/suggestions")
                .then()
                .statusCode(200)
                .body(containsString("Studio or craft"), containsString("Nothing has changed yet"));

        assertThat(services.last("POST /v1/policy/suggestions").body())
                .contains("\"tailored\":true", "\"contracts\":false");
    }

    private static String policy(int version) {
        return """
                {"version": %d, "settings": %s, "usualCosts": {"OFFER_CONTRACT": 3000, "ASK_ONE_QUESTION": 100},
                 "history": []}""".formatted(version, POLICY);
    }

    private static String scored(String override) {
        return """
                {"profileId": "%s", "relationship": "BECOMING_CLIENT", "found": "BECOMING_CLIENT", "direction": "RISING",
                 "since": "2026-05-01", "score": 47.5, "coverage": 0.6, "axes": {"tie": 60, "service": 40, "serviceCoverage": 0.5},
                 "dimensions": [
                    {"name": "DEPTH", "axis": "SERVICE", "weight": 15, "value": 0.67, "contribution": 12.5,
                     "sentence": "3 of 3 contacts and services with the same person", "evidence": [
                        {"id": "%s", "type": "EVENT", "at": "2026-05-01T10:00:00Z", "what": "ADVICE", "by": "Mai <b>"}]},
                    {"name": "CONTRACT", "axis": "SERVICE", "weight": 10, "value": null, "contribution": null,
                     "sentence": "0 contracts run", "evidence": []}],
                 "explanation": "Becoming a client: they came back", "notScored": null, "override": %s, "stage": "LOYAL",
                 "marks": [], "types": [{"type": "LOYAL", "isMark": false, "holds": true, "compared": [
                    {"what": "days with an order", "value": "5", "threshold": "at least 3", "holds": true}],
                    "wouldChangeIf": "the next order is late"}],
                 "nextSteps": [{"dimension": "CONTRACT", "action": "OFFER_CONTRACT", "gain": 4.5,
                    "cost": {"amount": 3000, "currency": "EUR"}}],
                 "comparedWith": "2026-04-30", "changes": [{"dimension": "DEPTH", "points": 2.1}]}""".formatted(ADA, ADA, override);
    }
}
