package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada has two addresses, and had one more. */
@QuarkusTest
@WithPostgres
@WithConsole
class NamePagesTest {

    private static final String ADA = "0190b6ad-0000-7000-8000-0000000000f1";
    private static final String NAMES = "/v1/profiles/" + ADA + "/identifiers";
    private static final String PAGE = "/console/people/" + ADA + "/names";

    private final Browser browser;
    private OtherServices services;

    NamePagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/profiles/" + ADA, """
                {"id": "%s", "displayName": "Ada", "attributes": {}}""".formatted(ADA));
        services.on("GET " + NAMES, """
                {"items": [{"kind": "EMAIL", "value": "ada@home.example", "primary": true, "since": "2026-01-02T03:04:05Z"},
                           {"kind": "EMAIL", "value": "ada@work.example", "primary": false, "since": "2026-01-02T03:04:05Z"},
                           {"kind": "PHONE", "value": "+66812345678", "primary": false, "since": "2026-01-02T03:04:05Z",
                            "until": "2026-02-02T03:04:05Z"}]}""");
    }

    @Test
    void theyAreShownWithThePrimaryOneAndThoseThatWere() {
        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("ada@home.example</span> <span class=\"mark good\">primary"),
                        containsString("Make primary: ada@work.example"),
                        containsString("no longer")));
    }

    @Test
    void anotherOneIsAddedAndOneTakenAway() {
        services.on("POST " + NAMES, "{\"items\": []}");
        services.on("DELETE " + NAMES, "{\"items\": []}");

        browser.admin()
                .formParam("kind", "EMAIL")
                .formParam("value", "ada@new.example")
                .formParam("primary", "yes")
                .post(PAGE)
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE));
        browser.admin()
                .formParam("kind", "EMAIL")
                .formParam("value", "ada@work.example")
                .post(PAGE + "/removal")
                .then()
                .statusCode(303);

        assertThat(services.last("POST " + NAMES).body()).contains("\"primary\":true", "ada@new.example");
    }

    @Test
    void whatIsRefusedIsSaidAndStaysInTheForm() {
        services.refuse("POST " + NAMES, 409, "{\"status\": 409, \"detail\": \"It is a name of somebody else\"}");

        browser.admin()
                .formParam("kind", "PHONE")
                .formParam("value", "+66 81<b>")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(allOf(containsString("It is a name of somebody else"), containsString("+66 81&lt;b&gt;")));
    }
}
