package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithConsole
class PersonaPagesTest {

    private static final String SEGMENT = "0197b3c0-0000-7000-8000-000000000009";
    private static final String PERSONA = "/v1/segments/" + SEGMENT + "/persona";
    private static final String PAGE = "/console/segments/" + SEGMENT + "/persona";

    private final Browser browser;
    private OtherServices services;

    PersonaPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.tagged("GET /v1/segments/" + SEGMENT, "\"1\"", """
                {"id": "%s", "name": "Regulars", "condition": {"type": "all", "of": []}, "archived": false, "count": 60}""".formatted(SEGMENT));
        services.on("GET " + PERSONA, """
                {"segmentId": "%s", "asOf": "2026-05-01", "people": 60, "tooFew": false,
                 "likeness": {"members": 0.93, "others": 0.41, "close": {"people": 58, "share": 0.9667, "low": 0.886, "high": 0.991}},
                 "traits": [{"trait": "AGE", "demographic": true, "known": 60, "typical": "25-34",
                    "alike": {"people": 57, "share": 0.95, "low": 0.86, "high": 0.98}, "values": [
                        {"trait": "AGE", "value": "25-34", "here": {"people": 50, "share": 0.83, "low": 0.72, "high": 0.9},
                         "elsewhere": 0.2, "lift": 2.1, "differs": true, "chance": 0.0001},
                        {"trait": "AGE", "value": "35-44", "here": {"people": 7, "share": 0.12, "low": 0.06, "high": 0.22},
                         "elsewhere": null, "lift": 0.9, "differs": false, "chance": 1}]}],
                 "apart": [{"trait": "DISCOUNTS", "value": "NEVER", "here": {"people": 50, "share": 0.83, "low": 0.72, "high": 0.9},
                    "elsewhere": 0.2, "lift": 2.14, "differs": true, "chance": 0.0001}]}""".formatted(SEGMENT));
        services.on("GET " + PERSONA + "/people", """
                [{"invented": true, "email": "invented-1@persona.invalid", "language": "en", "relationship": "CLIENT",
                  "attributes": {"firstName": "Robin", "lastName": "Invented"}, "traits": {"AGE": "25-34"}}]""");
        services.on("GET /v1/populations", "[]");
        services.on("GET /v1/reach", "[]");
    }

    @Test
    void theTypicalMemberIsShownWithHowTypicalThatIs() {
        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("The typical member of Regulars"), containsString("93%"), containsString("41%"))
                .body(containsString("86% to 98%"), containsString("never"), containsString("× 2.1"))
                .body(containsString("Robin Invented"), containsString("<rect"), containsString("seed=2"));
    }

    @Test
    void ofTooFewNothingIsShown() {
        services.on("GET " + PERSONA, """
                {"segmentId": "%s", "asOf": "2026-05-01", "people": 4, "tooFew": true, "traits": [], "apart": []}""".formatted(SEGMENT));
        services.on("GET " + PERSONA + "/people", "[]");

        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("Too few to describe without naming them"), not(containsString("id=\"typical\"")));
    }

    @Test
    void whomTheBusinessReachesLessIsMarked() {
        services.on("GET /v1/reach", """
                [{"trait": "COUNTRY", "source": "Census 2021", "known": 200, "parts": [
                    {"value": "Jordan", "people": 20, "share": 0.1, "population": 0.3, "index": 33.3, "low": 21.9, "high": 49.6,
                     "verdict": "UNDER"},
                    {"value": "Iceland", "people": null, "share": null, "population": 0.01, "verdict": "EVEN"}]}]""");

        browser.admin()
                .get("/console/reach")
                .then()
                .statusCode(200)
                .body(containsString("Census 2021"), containsString("22–50"), containsString("reached less"))
                .body(containsString("under 5"), containsString("Remove these figures"));
    }

    @Test
    void aPopulationIsEnteredAsLinesAndALineThatIsNoneIsMended() {
        services.on("PUT /v1/populations/AGE", "[]");

        enter("18-24: 11.2\n\n65+ 20,5 %").then().statusCode(303);
        enter("18-24: many").then().statusCode(422).body(containsString("18-24: many"));

        assertThat(services.last("PUT /v1/populations/AGE").body())
                .contains("{\"value\":\"18-24\",\"share\":0.112}")
                .contains("{\"value\":\"65+\",\"share\":0.205}");
    }

    @Test
    void whatIsRefusedIsSaidBesideWhatWasEntered() {
        services.refuse("PUT /v1/populations/AGE", 400, """
                {"status": 400, "detail": "The request is not valid",
                 "errors": [{"field": "shares", "message": "must not come to more than 1"}]}""");

        enter("18-24: 90\n25-34: 90")
                .then()
                .statusCode(422)
                .body(containsString("must not come to more than 1"), containsString("25-34: 90"));
    }

    @Test
    void aShopWithoutPopulationsIsLedToWhereOneIsEntered() {
        browser.admin().get("/console/reach").then().statusCode(200).body(containsString("href=\"#population\""));
    }

    @Test
    void whereNobodyAnswersItIsNotSaidThatNothingWasEntered() {
        services.down();

        browser.admin()
                .get("/console/reach")
                .then()
                .statusCode(200)
                .body(containsString("The answer isn’t there just now"), not(containsString("href=\"#population\"")));
    }

    @Test
    void relationshipsAreCalledAsEverywhere() {
        services.on("GET " + PERSONA, """
                {"segmentId": "%s", "asOf": "2026-05-01", "people": 60, "tooFew": false, "apart": [],
                 "likeness": {"members": 0.93, "others": 0.41, "close": {"people": 58, "share": 0.96, "low": 0.88, "high": 0.99}},
                 "traits": [{"trait": "RELATIONSHIP", "demographic": false, "known": 60, "typical": "PROSPECT", "values": [],
                    "alike": {"people": 57, "share": 0.95, "low": 0.86, "high": 0.98}}]}""".formatted(SEGMENT));

        browser.admin()
                .cookie("language", "ar")
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("مشترٍ محتمل"));
    }

    private Response enter(String lines) {
        return browser.admin()
                .formParam("trait", "AGE")
                .formParam("source", "Census")
                .formParam("lines", lines)
                .post("/console/reach");
    }
}
