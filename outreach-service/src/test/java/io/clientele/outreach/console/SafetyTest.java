package io.clientele.outreach.console;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Role;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
@WithConsole
class SafetyTest {

    private final Browser browser;
    private OtherServices services;

    SafetyTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void aPageTiesTheBrowsersHands() {
        browser.admin()
                .get("/console/account")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), containsString("script-src 'self'")))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, none, 403",
        "Sec-Fetch-Site, same-origin, 303",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "X-Other, x, 303"
    })
    void aFormIsTakenOnlyFromAPageOfOurs(String header, String value, int status) {
        given().redirects()
                .follow(false)
                .header(header, value)
                .formParam("theme", "dark")
                .post("/console/appearance")
                .then()
                .statusCode(status);
    }

    @Test
    void whatIsNotThereIsSaidOnAPage() {
        browser.admin()
                .get("/console/nowhere/at-all")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("This page is not here"), containsString("/console/campaigns"));
    }

    @Test
    void aViewerLooksAndChangesNothing() {
        services.on("GET /v1/profiles", "{\"items\": [], \"next\": null}");
        var viewer = browser.as(Role.VIEWER);

        viewer.get("/console/people").then().statusCode(200).body(not(containsString("/console/imports/new")));
        viewer.formParam("name", "x")
                .post("/console/segments")
                .then()
                .statusCode(403)
                .contentType(startsWith("text/html"));
        viewer.get("/console/colleagues").then().statusCode(403);
        viewer.get("/console/settings").then().statusCode(403);
    }

    @Test
    void aSilentServiceIsNamedAndTheRestOfThePageWorks() {
        services.down();

        browser.admin()
                .get("/console/people")
                .then()
                .statusCode(200)
                .body(containsString("profile-service does not answer"), containsString("id=\"query\""));
    }

    @Test
    void whatMakesNoSenseWithoutAServiceSaysWhichOne() {
        services.down();

        browser.admin()
                .get("/console/people/0190b6ad-0000-7000-8000-000000000001")
                .then()
                .statusCode(503)
                .body(containsString("A service does not answer"));
    }

    @Test
    void arabicReadsFromTheRight() {
        browser.anonymous()
                .header("Accept-Language", "ar-AE,en;q=0.5")
                .get("/console/sign-in")
                .then()
                .body(
                        containsString("lang=\"ar\" dir=\"rtl\""),
                        containsString("tabler.rtl.min.css"),
                        containsString("مرحبًا بعودتك"));
    }

    @Test
    void lightAndLanguageAreKeptInTheBrowser() {
        var cookies = browser.anonymous()
                .formParam("theme", "dark")
                .formParam("language", "ar")
                .post("/console/appearance")
                .then()
                .statusCode(303)
                .extract()
                .cookies();

        browser.anonymous()
                .cookies(cookies)
                .get("/console/sign-in")
                .then()
                .body(containsString("data-bs-theme=\"dark\""), containsString("dir=\"rtl\""));
    }
}
