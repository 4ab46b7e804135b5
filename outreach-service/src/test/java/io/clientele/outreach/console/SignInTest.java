package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.console.session.SessionCookie;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
@WithConsole
class SignInTest {

    private final Browser browser;

    SignInTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void whoKnowsThePasswordIsLetInWithACookieThatScriptsCannotRead() {
        var cookie = browser.anonymous()
                .formParam("email", "  MARA@studio.example ")
                .formParam("password", ConsoleWorld.PASSWORD)
                .post("/console/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .detailedCookie(SessionCookie.NAME);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue(); // the public address is https
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.getValue()).hasSize(43); // 256 bits
    }

    @ParameterizedTest
    @CsvSource({"mara@studio.example, wrong", "nobody@studio.example, correct-horse-battery", "'', ''"})
    void nobodyElseIs(String email, String password) {
        browser.anonymous()
                .formParam("email", email)
                .formParam("password", password)
                .post("/console/sign-in")
                .then()
                .statusCode(422)
                .body(containsString("do not go together"));
    }

    @Test
    void whoGuessesIsSlowedDownAlsoWithTheRightPassword() {
        for (int i = 0; i < 10; i++) {
            browser.anonymous()
                    .formParam("email", "guessed@studio.example")
                    .formParam("password", "guess " + i)
                    .post("/console/sign-in")
                    .then()
                    .statusCode(422);
        }

        browser.anonymous()
                .formParam("email", "guessed@studio.example")
                .formParam("password", "guess")
                .post("/console/sign-in")
                .then()
                .body(containsString("quarter of an hour"));
    }

    @Test
    void aPageAsksForTheSignInAndComesBack() {
        browser.anonymous()
                .get("/console/people?query=ada")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/sign-in?next=%2Fconsole%2Fpeople%3Fquery%3Dada"));
    }

    @Test
    void aPartOfAPageAsksTheWholePageToGo() {
        browser.anonymous()
                .header("HX-Request", "true")
                .get("/console/people")
                .then()
                .statusCode(204)
                .header("HX-Redirect", equalTo("/console/sign-in"));
    }

    @ParameterizedTest
    @CsvSource({
        "/console/people, /console/people",
        "https://evil.example, /console",
        "//evil.example, /console",
        "/console@evil.example\\x, /console",
        "'', /console"
    })
    void afterwardsItGoesOnOnlyToOurOwnPages(String next, String to) {
        browser.anonymous()
                .formParam("email", ConsoleWorld.EMAIL)
                .formParam("password", ConsoleWorld.PASSWORD)
                .formParam("next", next)
                .post("/console/sign-in")
                .then()
                .statusCode(303)
                .header("Location", endsWith(to));
    }

    @Test
    void whoSignsOutIsOut() {
        var session = browser.session(ConsoleWorld.EMAIL, ConsoleWorld.PASSWORD);

        browser.anonymous().cookie(SessionCookie.NAME, session).post("/console/sign-out");

        browser.anonymous()
                .cookie(SessionCookie.NAME, session)
                .get("/console/account")
                .then()
                .statusCode(303);
    }

    @Test
    void theCookieOpensNothingOfTheApi() {
        var session = browser.session(ConsoleWorld.EMAIL, ConsoleWorld.PASSWORD);

        browser.anonymous()
                .cookie(SessionCookie.NAME, session)
                .get("/v1/shop")
                .then()
                .statusCode(401);
    }
}
