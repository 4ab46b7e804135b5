package io.clientele.outreach.console;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithConsole
class RetentionPagesTest {

    private final Browser browser;
    private OtherServices services;

    RetentionPagesTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void theGridHasARowForEachMonthAndIsDarkerWhereMoreComeAgain() {
        services.reset();
        services.on("GET /v1/retention", """
                {"cohorts": [{"month": "2026-03-01", "people": 200, "again": 90, "after": [
                    {"month": 1, "people": 50, "of": 200, "share": 0.25, "over": true},
                    {"month": 2, "people": 10, "of": 200, "share": 0.05, "over": false}]}],
                 "average": [{"month": 1, "people": 50, "of": 200, "share": 0.25, "over": true}]}""");

        browser.admin()
                .get("/console/retention?relationship=CLIENT")
                .then()
                .statusCode(200)
                .body(containsString("heat-9"), containsString("heat-2 heat-open"), containsString("45%"))
                .body(containsString("Mar 2026, month 2 after: 10 people, 5%, not over yet"));
        services.last("GET /v1/retention?months=12&relationship=CLIENT");
    }

    @Test
    void withoutOrdersThePageSaysWhatToDo() {
        services.reset();
        services.on("GET /v1/retention", "{\"cohorts\": [], \"average\": []}");

        browser.admin().get("/console/retention").then().statusCode(200);
        browser.admin()
                .get("/console/retention?relationship=NOBODY")
                .then()
                .statusCode(200)
                .body(containsString("Nobody has ordered yet"), containsString("/console/imports/new"));
    }

    @Test
    void whereOnlyThoseWhoWereChosenAreMissingTheWayLeadsBackToEverybody() {
        services.reset();
        services.on("GET /v1/retention", "{\"cohorts\": [], \"average\": []}");

        browser.admin()
                .get("/console/retention?relationship=CLIENT")
                .then()
                .statusCode(200)
                .body(containsString("Nobody new among them: Client"), not(containsString("Nobody has ordered yet")));
    }

    @Test
    void whereNobodyAnswersItIsNotSaidThatNobodyOrdered() {
        services.reset();
        services.down();

        browser.admin()
                .get("/console/retention")
                .then()
                .statusCode(200)
                .body(containsString("The answer isn’t there just now"), not(containsString("Nobody has ordered yet")));
    }
}
