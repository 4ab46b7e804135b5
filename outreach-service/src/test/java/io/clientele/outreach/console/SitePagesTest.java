package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Role;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Web sites get a write key, and their servers a secret. */
@QuarkusTest
@WithPostgres
@WithConsole
class SitePagesTest {

    private static final String PAGE = "/console/connections/sites";
    private static final String SITE = """
            {"id": "0190b6ad-0000-7000-8000-0000000000f7", "name": "Shop <b>", "writeKey": "wk_1",
             "origins": ["https://shop.example", "https://www.shop.example"], "createdAt": "2026-01-02T03:04:05Z"}""";

    private final Browser browser;
    private OtherServices services;

    SitePagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/sites", "{\"items\": [" + SITE + "]}");
    }

    @Test
    void eachSiteShowsWhatGoesIntoItsPagesAndNoSecret() {
        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Shop &lt;b&gt;"),
                        containsString("/v1/site/clientele.js&quot; data-key=&quot;wk_1&quot;&gt;&lt;/script&gt;"),
                        containsString("https://shop.example, https://www.shop.example")))
                .body(not(containsString("id=\"secret\"")));
        browser.as(Role.MARKETER).get(PAGE).then().statusCode(403);
    }

    @Test
    void theSecretIsShownOnceWhenASiteIsAdded() {
        services.on("POST /v1/sites", "{\"site\": " + SITE + ", \"secret\": \"s3cret\"}");

        browser.admin()
                .formParam("name", "Shop")
                .formParam("origins", "https://shop.example\r\n\r\n https://www.shop.example ")
                .post(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("value=\"s3cret\""));

        assertThat(services.last("POST /v1/sites").body())
                .contains("\"origins\":[\"https://shop.example\",\"https://www.shop.example\"]");
    }

    @Test
    void whatIsNoAddressOfASiteIsSaidAndStaysInTheForm() {
        services.refuse("POST /v1/sites", 400, "{\"status\": 400, \"detail\": \"no\", \"errors\": []}");

        browser.admin()
                .formParam("name", "Shop")
                .formParam("origins", "shop.example/path")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(allOf(containsString("no path"), containsString("shop.example/path")));
    }

    @Test
    void aSiteIsRemoved() {
        services.on("DELETE /v1/sites/0190b6ad-0000-7000-8000-0000000000f7", "");

        browser.admin()
                .post(PAGE + "/0190b6ad-0000-7000-8000-0000000000f7/deletion")
                .then()
                .statusCode(303);
    }
}
