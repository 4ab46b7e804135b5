package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithConsole
class MixPagesTest {

    private static final String PAGE = "/console/relationships/target";

    private final Browser browser;
    private OtherServices services;

    MixPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/relationship-mix", """
                {"currency": "EUR", "version": 3, "parts": [
                    {"relationship": "CUSTOMER", "people": 90, "share": 0.9, "wanted": 70, "missing": -20, "revenue": 1000,
                     "revenueShare": 0.5, "wantedRevenue": 40, "missingRevenue": -333},
                    {"relationship": "CLIENT", "people": 10, "share": 0.1, "wanted": 30, "missing": 20, "revenue": 1000,
                     "revenueShare": 0.5, "wantedRevenue": 60, "missingRevenue": 50000}],
                 "lines": [{"category": "Albums", "target": "CLIENT", "people": 20, "there": 5, "missing": 15}],
                 "trend": [{"month": "2026-04-01", "shares": {"CUSTOMER": 0.95, "BECOMING_CLIENT": 0, "CLIENT": 0.05}}]}""");
        services.on("PUT /v1/relationship-mix/target", "{\"people\": {}, \"revenue\": {}}");
    }

    @Test
    void theMixIsShownBesideTheOneThatIsWanted() {
        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("20 are missing"), containsString("€500.00 are missing"))
                .body(containsString("reached"), containsString("5 of 20 are"), containsString("Albums"))
                .body(containsString("name=\"people.CLIENT\" value=\"30\""));
    }

    @Test
    void aTargetIsSetOverTheVersionThatWasSeenAndWhatIsEmptyIsNotSaid() {
        browser.admin()
                .formParam("version", "3")
                .formParam("people.CLIENT", "40")
                .formParam("people.CUSTOMER", "60")
                .formParam("people.BECOMING_CLIENT", "")
                .formParam("revenue.CLIENT", " ")
                .post(PAGE)
                .then()
                .statusCode(303);

        var call = services.last("PUT /v1/relationship-mix/target");
        assertThat(call.header("If-Match")).isEqualTo("\"3\"");
        assertThat(call.body()).isEqualTo("{\"people\":{\"CLIENT\":40,\"CUSTOMER\":60},\"revenue\":{}}");
    }

    @Test
    void whatCanNotBeIsSaidOnThePage() {
        browser.admin()
                .formParam("version", "3")
                .formParam("people.CLIENT", "many")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(containsString("must be whole percents"), containsString("value=\"many\""))
                .body(not(containsString("value=\"30\"")));
        services.refuse("PUT /v1/relationship-mix/target", 400, """
                {"status": 400, "detail": "x", "errors": [{"field": "whole", "message": "must come to 100"}]}""");
        browser.admin()
                .formParam("version", "3")
                .formParam("people.CLIENT", "40")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(containsString("must come to 100"), containsString("name=\"people.CLIENT\" value=\"40\""))
                .body(containsString("name=\"version\" value=\"3\""));
    }

    @Test
    void whatWasTypedIsKeptWhereNobodyAnswersAndWhatWasNotSeenIsNotReplaced() {
        services.down();

        browser.admin()
                .formParam("version", "3")
                .formParam("people.CLIENT", "40")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(containsString("name=\"people.CLIENT\" value=\"40\""));
        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("The answer isn’t there just now"), not(containsString("id=\"target\"")));
    }
}
