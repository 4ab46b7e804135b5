package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of people are narrowed, kept and handed out. */
@QuarkusTest
@WithPostgres
@WithConsole
class FindingPagesTest {

    private final Browser browser;
    private OtherServices services;

    FindingPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/profiles", """
                {"items": [{"id": "0190b6ad-0000-7000-8000-0000000000e1", "attributes": {"firstName": "Ada"}}], "next": "n1"}""");
        services.on("GET /v1/account-managers", """
                {"items": [{"id": "0190b6ad-0000-7000-8000-0000000000e9", "name": "Mo Keeper", "email": "mo@x.example"}]}""");
        services.on("GET /v1/profiles/count", "{\"count\": 1234}");
        services.on("GET /v1/exports/profiles.csv", "id,userId\r\n1,ada\r\n");
    }

    @Test
    void whatIsAskedIsAskedOfTheServiceWithoutEmptyFields() {
        browser.admin()
                .get("/console/people?query=ad&kind=PERSON&role=&country=TH&consentChannel=&consentStatus=GRANTED")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Mo Keeper"),
                        containsString("query=ad&amp;kind=PERSON&amp;country=TH&amp;after=n1"),
                        containsString("id=\"filters\" open")));

        assertThat(services.last("GET /v1/profiles?").what())
                .contains("query=ad", "kind=PERSON", "country=TH", "limit=25")
                .doesNotContain("role", "consent");
    }

    @Test
    void aFilterIsKeptSharedChangedAndBroughtBack() {
        var mara = browser.admin();
        mara.formParam("name", "Thai <b>")
                .formParam("conditions", "country=Thailand&evil=1&query=")
                .post("/console/filters")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/people?country=Thailand"));
        var page = browser.admin().get("/console/people").then().extract().asString();
        assertThat(page)
                .contains("Thai &lt;b&gt;", "/console/people?country=Thailand")
                .doesNotContain("evil");
        var id = page.replaceAll("(?s).*action=\"/console/filters/([0-9a-f-]{36})\".*", "$1");
        assertThat(others()).doesNotContain("Thai");

        var changed = browser.admin()
                .formParam("name", "All Thais")
                .formParam("conditions", "country=TH")
                .formParam("shared", "true")
                .post("/console/filters/" + id)
                .then()
                .statusCode(303)
                .extract()
                .cookies();
        assertThat(others()).contains("All Thais", "country=TH\"");
        browser.as(Role.MARKETER)
                .post("/console/filters/" + id + "/deletion")
                .then()
                .statusCode(404);
        browser.admin()
                .cookies(changed)
                .get("/console/people")
                .then()
                .body(containsString("/console/filters/" + id + "/revival"));
        browser.admin().post("/console/filters/" + id + "/revival").then().statusCode(303);
        assertThat(others()).doesNotContain("All Thais");
        browser.admin().get("/console/people").then().body(containsString("Thai &lt;b&gt;"));

        browser.admin().post("/console/filters/" + id + "/deletion").then().statusCode(303);
        browser.admin().get("/console/people").then().body(not(containsString("Thai &lt;b&gt;")));
        browser.admin().post("/console/filters/" + id + "/revival").then().statusCode(303);
        browser.admin().get("/console/people").then().body(containsString("Thai &lt;b&gt;"));
    }

    @Test
    void beforeAFileGoesOutItIsSaidOfHowMany() {
        browser.admin()
                .get("/console/exports?country=TH&query=an")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1,234 people"),
                        containsString("name=\"country\" value=\"TH\""),
                        containsString("value=\"health\"")));
        browser.as(Role.MARKETER).get("/console/exports").then().body(not(containsString("value=\"health\"")));

        browser.admin()
                .get("/console/exports/file?of=profiles&as=excel&special=health&special=union&country=TH")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"profiles.csv\""))
                .body(equalTo("id,userId\r\n1,ada\r\n"));
        assertThat(services.last("GET /v1/exports/profiles.csv").what())
                .contains("bom=true", "special=health%2Cunion", "country=TH");
    }

    @Test
    void aFileThatIsCutOnItsWayToUsIsCutOnItsWayFromUs() {
        services.cut("GET /v1/exports/profiles.csv", "id,userId\r\n" + "1,ada\r\n".repeat(10_000));
        var admin = browser.admin();

        assertThatThrownBy(() -> admin.get("/console/exports/file?of=profiles").asByteArray())
                .isInstanceOf(IOException.class);
    }

    @Test
    void whoOnlyLooksTakesNothingAway() {
        browser.as(Role.VIEWER).get("/console/exports").then().statusCode(403);
        browser.as(Role.VIEWER).get("/console/exports/file").then().statusCode(403);
        browser.as(Role.VIEWER).get("/console/people").then().body(not(containsString("to-export")));
    }

    private String others() {
        return browser.as(Role.MARKETER).get("/console/people").then().extract().asString();
    }
}
