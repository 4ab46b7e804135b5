package io.clientele.outreach.console;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithConsole
class HabitPagesTest {

    private static final String ADA = "0197b3c0-0000-7000-8000-000000000001";
    private static final String GONE = "0197b3c0-0000-7000-8000-000000000002";
    private static final String COFFEE = """
            {"kind": "SKU", "value": "COFFEE", "name": "Coffee", "days": 20, "everyDays": 1.0, "spread": 0, "quantity": 2.0,
             "lastOn": "2026-04-24", "expectedOn": "2026-04-25", "brokenOn": "2026-04-29", "state": "%s"}""";

    private final Browser browser;
    private OtherServices services;

    HabitPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
    }

    @Test
    void whoseHabitsBrokeAreListedWithAWayToReachThem() {
        services.on("GET /v1/habits/broken", """
                {"items": [{"profileId": "%s", "habit": %s}, {"profileId": "%s", "habit": %s}], "next": "2026-04-29_x_SKUCOFFEE"}""".formatted(
                        ADA, COFFEE.formatted("BROKEN"), GONE, COFFEE.formatted("BROKEN")));
        services.on("POST /v1/profiles/lookups", """
                {"id": "%s", "attributes": {"firstName": "Ada", "lastName": "Lovelace"}}
                {"end": true, "count": 1}
                """.formatted(ADA));

        browser.admin()
                .get("/console/habits")
                .then()
                .statusCode(200)
                .body(containsString("Ada Lovelace"), containsString("Coffee"), containsString("every day"))
                .body(containsString("2 at a time"), containsString("/console/people/" + ADA + "/counter"))
                .body(containsString("after=2026-04-29_x_SKUCOFFEE"), not(containsString(GONE)));
    }

    @Test
    void aShopWhereNoHabitBrokeSaysWhatOneIs() {
        services.on("GET /v1/habits/broken", "{\"items\": []}");

        browser.admin()
                .get("/console/habits")
                .then()
                .statusCode(200)
                .body(containsString("No habit is broken"), containsString("/console/imports/new"));
    }

    @Test
    void aPageOfWhichNobodyIsThereAnyMoreLeadsOnToTheNext() {
        services.on("GET /v1/habits/broken", """
                {"items": [{"profileId": "%s", "habit": %s}], "next": "2026-04-29_x_SKUCOFFEE"}""".formatted(GONE, COFFEE.formatted("BROKEN")));
        services.on("POST /v1/profiles/lookups", "{\"end\": true, \"count\": 0}\n");

        browser.admin()
                .get("/console/habits")
                .then()
                .statusCode(200)
                .body(containsString("after=2026-04-29_x_SKUCOFFEE"), not(containsString("No habit is broken")));
    }

    @Test
    void withoutNamesHabitsAreListedByIds() {
        services.on("GET /v1/habits/broken", """
                {"items": [{"profileId": "%s", "habit": %s}]}""".formatted(ADA, COFFEE.formatted("BROKEN")));
        services.cut("POST /v1/profiles/lookups", "{\"id\": \"%s\"}\n".formatted(ADA));

        browser.admin()
                .get("/console/habits")
                .then()
                .statusCode(200)
                .body(containsString("<bdi>" + ADA + "</bdi>"), containsString("profile-service does not answer"));
    }

    @Test
    void whereNobodyAnswersItIsNotSaidThatNoHabitBroke() {
        services.down();

        browser.admin()
                .get("/console/habits")
                .then()
                .statusCode(200)
                .body(containsString("The answer isn’t there just now"), not(containsString("No habit is broken")));
    }
}
