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
class MovementPagesTest {

    private static final String ADA = "0190b6ad-0000-7000-8000-000000000001";

    private final Browser browser;
    private OtherServices services;

    MovementPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("POST /v1/profiles/lookups", """
                {"id": "%s", "email": "ada@shop.example", "attributes": {"firstName": "Ada"}}
                {"end": true, "count": 1}
                """.formatted(ADA));
        services.on("GET /v1/movements", """
                {"since": "2026-03-01", "complete": false, "months": [
                    {"month": "2026-03-01", "people": {"CUSTOMER": 10, "PROSPECT": 0}, "moves": []},
                    {"month": "2026-04-01", "people": {"CUSTOMER": 7, "CLIENT": 2, "LOST": 1, "PROSPECT": 4},
                     "moves": [{"from": "CUSTOMER", "to": "CLIENT", "people": 2}, {"from": "CUSTOMER", "to": "LOST", "people": 1},
                        {"from": "NEW", "to": "PROSPECT", "people": 4}]}]}""");
        services.on("GET /v1/movements/people", """
                {"items": [{"profileId": "%s", "from": "CUSTOMER", "to": "CLIENT", "on": "2026-04-17"}], "next": "n2"}""".formatted(ADA));
        services.on("GET /v1/movements/received", """
                {"days": 90, "moved": 2, "stayed": 7, "things": [
                    {"what": "Contact Recorded", "detail": null, "moved": 1, "movedShare": 0.5, "stayed": 1, "stayedShare": 0.1429},
                    {"what": "Contact Recorded", "detail": "ADVICE", "moved": 1, "movedShare": 0.5, "stayed": 0, "stayedShare": 0},
                    {"what": "Email Sent", "detail": "Spring <b>", "moved": 1, "movedShare": 0.5, "stayed": 7, "stayedShare": 1}]}""");
    }

    @Test
    void whoMovedIsDrawnAndCountedWithLinksToWho() {
        browser.admin()
                .get("/console/movement")
                .then()
                .statusCode(200)
                .body(containsString("Apr 2026, Customer to Client: 2 people"))
                .body(containsString("/console/movement/people?month=2026-04-01&amp;from=CUSTOMER&amp;to=LOST"))
                .body(containsString("still being found out"))
                .body(not(containsString("people?month=2026-03-01\"")));
    }

    @Test
    void whoMovedIsListedBesideWhatTheyHadReceivedAndThatIsNoCause() {
        browser.admin()
                .get("/console/movement/people?month=2026-04-01&from=CUSTOMER&to=CLIENT")
                .then()
                .statusCode(200)
                .body(containsString("Ada"), containsString("Of 7 who stayed"), containsString("14.3%"))
                .body(containsString("advice"), containsString("Spring &lt;b&gt;"))
                .body(containsString("not what caused what"))
                .body(containsString("month=2026-04-01&amp;from=CUSTOMER&amp;to=CLIENT&amp;after=n2"));
        assertThat(services.last("GET /v1/movements/received?month=2026-04-01&from=CUSTOMER&to=CLIENT"))
                .isNotNull();
    }

    @Test
    void beforeAnybodyIsKnownThePageSaysWhatToDo() {
        services.on("GET /v1/movements", "{\"since\": null, \"complete\": true, \"months\": []}");

        browser.admin()
                .get("/console/movement")
                .then()
                .statusCode(200)
                .body(containsString("Nobody has moved yet"), containsString("/console/imports/new"));
    }

    @Test
    void aMonthThatIsNoneIsRefused() {
        browser.admin().get("/console/movement/people").then().statusCode(400);
        browser.admin().get("/console/movement/people?month=spring").then().statusCode(400);
    }

    @Test
    void whoMovedIsListedWithoutNamesAndWithoutWhatTheyHadReceived() {
        services.refuse("POST /v1/profiles/lookups", 500, "{}");
        services.refuse("GET /v1/movements/received", 500, "{}");

        browser.admin()
                .get("/console/movement/people?month=2026-04-01")
                .then()
                .statusCode(200)
                .body(containsString("<bdi>" + ADA + "</bdi>"), containsString("The answer isn’t there just now"))
                .body(containsString("Customer → Client"));
    }
}
