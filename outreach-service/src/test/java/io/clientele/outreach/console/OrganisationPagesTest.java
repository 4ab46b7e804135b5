package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Organisations, and who speaks for them. */
@QuarkusTest
@WithPostgres
@WithConsole
class OrganisationPagesTest {

    private static final String ACME = "0190b6ad-0000-7000-8000-00000000000a";
    private static final String ADA = "0190b6ad-0000-7000-8000-000000000001";
    private static final String PROFILE = """
            {"id": "%s", "displayName": "Acme <Ltd>", "attributes": {"kind": "ORGANISATION", "city": "Leeds"}}""".formatted(ACME);
    private static final String PERSON = """
            {"id": "%s", "displayName": "Ada & Co", "attributes": {"role": "PURCHASING_AGENT", "organisation": "acme 1"}}""".formatted(ADA);

    private final Browser browser;
    private OtherServices services;

    OrganisationPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/organisations", """
                {"items": [{"profile": %s, "contactPersons": 3}], "next": "n2"}""".formatted(PROFILE));
        services.on("GET /v1/profiles/" + ACME, PROFILE);
        services.on("GET /v1/profiles/" + ACME + "/contact-persons", """
                {"items": [{"profile": %s, "function": "head of <purchasing>"}]}""".formatted(PERSON));
        services.on("GET /v1/profiles", "{\"items\": [" + PERSON + "," + PROFILE + "]}");
    }

    @Test
    void organisationsAreListedAndSearched() {
        browser.admin()
                .get("/console/organisations?query=acme")
                .then()
                .statusCode(200)
                .body(containsString("Acme &lt;Ltd&gt;"), containsString("query=acme&amp;after=n2"))
                .body(containsString("/console/organisations/" + ACME));
        assertThat(services.last("GET /v1/organisations").what()).contains("query=acme");
    }

    @Test
    void whereThereIsNoneThePageSaysWhatToDo() {
        services.on("GET /v1/organisations", "{\"items\": []}");

        browser.admin()
                .get("/console/organisations")
                .then()
                .statusCode(200)
                .body(containsString("No organisation yet"));
        browser.admin()
                .get("/console/organisations?query=<x>")
                .then()
                .statusCode(200)
                .body(containsString("has “&lt;x&gt;” in its name"));
    }

    @Test
    void oneIsCreatedAndWhatIsRefusedComesBackInTheForm() {
        services.on("POST /v1/profiles", PROFILE);

        browser.admin()
                .formParam("name", "Acme ")
                .formParam("userId", "acme-1")
                .formParam("city", "Leeds")
                .post("/console/organisations")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/organisations/" + ACME));
        assertThat(services.last("POST /v1/profiles").body())
                .contains("\"userId\":\"acme-1\"", "\"kind\":\"ORGANISATION\"", "\"name\":\"Acme\"")
                .doesNotContain("country");
        services.refuse("POST /v1/profiles", 409, "{\"detail\": \"They are known already\"}");
        browser.admin()
                .formParam("name", "Acme")
                .formParam("userId", "acme-1")
                .post("/console/organisations")
                .then()
                .statusCode(422)
                .body(containsString("They are known already"), containsString("value=\"acme-1\""));
    }

    @Test
    void contactPersonsAreShownWithWhatTheyDoAndFoundAndAppointed() {
        services.on("PUT /v1/profiles/" + ACME + "/contact-persons/" + ADA, "{\"profile\": " + PERSON + "}");
        services.on("PATCH /v1/profiles/" + ADA, PERSON);

        browser.admin()
                .get("/console/organisations/" + ACME + "?query=ada")
                .then()
                .statusCode(200)
                .body(containsString("head of &lt;purchasing&gt;"), containsString("Ada &amp; Co"))
                .body(containsString("value=\"PURCHASING_AGENT\" selected"), containsString("id=\"new-role-0\""));
        browser.admin()
                .formParam("person", ADA)
                .formParam("function", " buyer ")
                .formParam("role", "INTERMEDIARY")
                .post("/console/organisations/" + ACME + "/persons")
                .then()
                .statusCode(303);
        assertThat(services.last("PUT").body()).isEqualTo("{\"function\":\"buyer\"}");
        assertThat(services.last("PATCH").body()).contains("\"role\":\"INTERMEDIARY\"");
        browser.admin()
                .formParam("person", ADA)
                .formParam("role", "KING")
                .post("/console/organisations/" + ACME + "/persons")
                .then()
                .statusCode(400);
    }

    @Test
    void aContactPersonIsDismissed() {
        services.on("DELETE /v1/profiles/" + ACME + "/contact-persons/" + ADA, "");

        browser.admin()
                .formParam("person", ADA)
                .post("/console/organisations/" + ACME + "/persons/removal")
                .then()
                .statusCode(303);
        services.last("DELETE");
        browser.admin()
                .formParam("person", "x")
                .post("/console/organisations/" + ACME + "/persons/removal")
                .then()
                .statusCode(400);
    }

    @Test
    void aPersonsPageLeadsToTheirOrganisation() {
        for (var around : new String[] {"contracts", "needs"}) {
            services.on("GET /v1/profiles/" + ADA + "/" + around, "{\"items\": []}");
        }
        services.on("GET /v1/profiles/" + ADA + "/usual", "{\"preferences\": [], \"products\": []}");
        services.on("GET /v1/profiles/" + ADA + "/account-manager", "{\"history\": []}");
        services.on("GET /v1/account-managers", "{\"items\": []}");
        services.on("GET /v1/profiles/" + ADA, PERSON);
        services.on("GET /v1/profiles/" + ADA + "/consents", "{\"items\": []}");
        services.on("GET /v1/profiles/" + ADA + "/timeline", "{\"items\": []}");
        services.on("GET /v1/profiles", "{\"items\": [" + PROFILE + "]}");

        browser.admin()
                .get("/console/people/" + ADA)
                .then()
                .statusCode(200)
                .body(containsString("/console/organisations/named?userId=acme+1"));
        browser.admin()
                .queryParam("userId", "acme 1")
                .get("/console/organisations/named")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/organisations/" + ACME));
        assertThat(services.last("GET /v1/profiles?").what()).contains("userId=acme");
    }
}
