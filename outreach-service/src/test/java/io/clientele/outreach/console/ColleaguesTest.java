package io.clientele.outreach.console;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Colleagues;
import io.clientele.outreach.colleague.Role;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
@WithConsole
class ColleaguesTest {

    private final Browser browser;
    private final Colleagues colleagues;
    private final MockMailbox mailbox;

    ColleaguesTest(Browser browser, Colleagues colleagues, MockMailbox mailbox) {
        this.browser = browser;
        this.colleagues = colleagues;
        this.mailbox = mailbox;
    }

    @Test
    void whoIsInvitedChoosesAPasswordByTheLinkInTheMail() {
        var email = UUID.randomUUID() + "@studio.example";
        invite(email, "Omar", "MARKETER").statusCode(200).body(containsString("Omar is invited"));
        var link = mailbox.getMailsSentTo(email)
                .getFirst()
                .getText()
                .lines()
                .filter(line -> line.startsWith("https://"))
                .findFirst()
                .orElseThrow()
                .replace("https://console.studio.example", "");

        browser.anonymous().get(link).then().statusCode(200).body(containsString("Welcome, Omar"));
        browser.anonymous().formParam("password", "short").post(link).then().statusCode(422);
        browser.anonymous()
                .formParam("password", "three unrelated words")
                .post(link)
                .then()
                .statusCode(303);

        browser.session(email, "three unrelated words");
        browser.anonymous().get(link).then().body(containsString("no longer works"));
    }

    @ParameterizedTest
    @CsvSource({
        "not an address, Omar, This is not an e-mail address",
        "omar@studio.example, ' ', Please give a name",
        "mara@studio.example, Mara, Somebody has this address already"
    })
    void aFormThatDoesNotFitComesBackWithWhatToMend(String email, String name, String said) {
        invite(email, name, "VIEWER").statusCode(422).body(containsString(said));
    }

    @Test
    void theLastAdminStaysOne() {
        var mara = colleagues.byName().stream()
                .filter(one -> one.email().equals(ConsoleWorld.EMAIL))
                .findFirst()
                .orElseThrow();

        browser.admin()
                .formParam("role", "VIEWER")
                .post("/console/colleagues/" + mara.id() + "/role")
                .then()
                .statusCode(409);
        browser.admin()
                .post("/console/colleagues/" + mara.id() + "/removal")
                .then()
                .statusCode(409);
    }

    @Test
    void whoIsRemovedIsOutAtOnce() {
        var viewer = browser.as(Role.VIEWER);
        var id = colleagues.listAll().stream()
                .max(Comparator.comparing(one -> one.id().toString()))
                .orElseThrow()
                .id();

        browser.admin().post("/console/colleagues/" + id + "/removal").then().statusCode(303);

        viewer.get("/console/account").then().statusCode(303);
    }

    @Test
    void aNewPasswordNeedsTheOldOne() {
        var marketer = browser.as(Role.MARKETER);

        marketer.formParam("old", "not this one")
                .formParam("wanted", "another-long-one")
                .post("/console/account/password")
                .then()
                .statusCode(422)
                .body(containsString("current password is not right"));
    }

    @Test
    void aColleaguesLanguageGoesBeforeTheBrowsers() {
        var marketer = browser.as(Role.MARKETER);
        marketer.formParam("name", "Layla")
                .formParam("language", "ar")
                .post("/console/account")
                .then()
                .statusCode(303);

        marketer.header("Accept-Language", "en")
                .get("/console/account")
                .then()
                .body(containsString("dir=\"rtl\""), containsString("Layla"), not(containsString("My account")));
    }

    private ValidatableResponse invite(String email, String name, String role) {
        return browser.admin()
                .formParam("email", email)
                .formParam("name", name)
                .formParam("role", role)
                .post("/console/colleagues")
                .then();
    }
}
