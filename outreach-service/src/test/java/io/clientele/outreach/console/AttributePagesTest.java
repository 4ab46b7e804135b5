package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attributes that the business declares, and the form in which they are said of somebody. */
@QuarkusTest
@WithPostgres
@WithConsole
class AttributePagesTest {

    private static final String ADA = "0190b6ad-0000-7000-8000-000000000001";
    private static final String OF_ADA = "/v1/profiles/" + ADA;
    private static final String SHOES = """
            {"name": "shoe size", "version": 3, "form": {"type": "NUMBER", "labels": {"en": "Size of <shoes>", "ar": "مقاس الحذاء"},
             "meaning": "European", "least": "16", "most": "50", "choices": []}}""";
    private static final String ALLERGIES = """
            {"name": "likes", "version": 1, "form": {"type": "TEXTS", "labels": {}, "choices": ["silk", "matt"]}}""";
    private static final String VISIT = """
            {"name": "visit", "version": 1, "form": {"type": "MOMENT", "labels": {}, "choices": []}}""";

    private final Browser browser;
    private OtherServices services;

    AttributePagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/attributes", "{\"items\": [" + SHOES + "," + ALLERGIES + "," + VISIT + "]}");
        services.on("GET /v1/attributes/shoe size", SHOES);
        services.on("GET /v1/attribute-policy", "{\"onlyDeclared\": true}");
        services.on("GET " + OF_ADA, """
                {"id": "%s", "language": "en", "attributes": {"firstName": "Ada", "shoe size": 42.5, "likes": ["silk", "oak"],
                 "visit": "2026-05-01T10:00:00Z", "undeclared": "<i>", "parts": {"a": 1}}}""".formatted(ADA));
        services.on("GET " + OF_ADA + "/consents", "{\"items\": []}");
        services.on("GET " + OF_ADA + "/timeline", "{\"items\": []}");
        for (var around : new String[] {"contracts", "needs"}) {
            services.on("GET /v1/profiles/" + ADA + "/" + around, "{\"items\": []}");
        }
        services.on("GET /v1/profiles/" + ADA + "/usual", "{\"preferences\": [], \"products\": []}");
        services.on("GET /v1/profiles/" + ADA + "/account-manager", "{\"history\": []}");
        services.on("GET /v1/account-managers", "{\"items\": []}");
        services.on("PATCH " + OF_ADA, "{\"id\": \"%s\"}".formatted(ADA));
    }

    @Test
    void declarationsAreListedByTheirLabelsAndEdited() {
        browser.admin()
                .get("/console/attributes")
                .then()
                .statusCode(200)
                .body(containsString("Size of &lt;shoes&gt;"), containsString("edit?name=shoe+size"))
                .body(containsString("name=\"onlyDeclared\" value=\"true\" checked"));
        browser.admin()
                .queryParam("name", "shoe size")
                .get("/console/attributes/edit")
                .then()
                .statusCode(200)
                .body(containsString("ar = مقاس الحذاء"), containsString("value=\"16\""), containsString("readonly"));
        browser.admin().get("/console/attributes/new").then().statusCode(200).body(not(containsString("readonly")));
    }

    @Test
    void whatAChangeMeansIsSaidFirstAndAskedIfItWasNot() {
        services.on("POST /v1/attributes/shoe size/impact", """
                {"people": 12, "unfittingBefore": 1, "unfittingAfter": 4,
                 "examples": [{"value": "<large>", "people": 3, "message": "must be a number"}]}""");
        services.refuse("PUT /v1/attributes/shoe size", 409, "{\"detail\": \"Of 12 people 4 would\"}");

        form().formParam("do", "check")
                .post("/console/attributes")
                .then()
                .statusCode(200)
                .body(containsString("Of 12 people with a value, 1 have one that does not fit now, and 4 would"))
                .body(containsString("&lt;large&gt;"), containsString("name=\"keep\""));
        form().post("/console/attributes")
                .then()
                .statusCode(422)
                .body(containsString("Of 12 people 4 would"), containsString("name=\"keep\""));
        services.on("PUT /v1/attributes/shoe size", SHOES);
        form().formParam("keep", "true").post("/console/attributes").then().statusCode(303);

        var put = services.last("PUT /v1/attributes/shoe%20size");
        assertThat(put.what()).contains("unfitting=KEEP");
        assertThat(put.header("If-Match")).isEqualTo("\"3\"");
        assertThat(put.body())
                .contains("\"type\":\"NUMBER\"", "\"labels\":{\"ar\":\"مقاس\",\"en\":\"Size\"}", "\"least\":\"16\"")
                .contains("\"choices\":[]");
    }

    @Test
    void aNewOneIsDeclaredAndAnOldOneForgotten() {
        services.on("POST /v1/attributes", ALLERGIES);
        services.on("DELETE /v1/attributes/shoe size", "");
        services.on("PUT /v1/attribute-policy", "{\"onlyDeclared\": false}");

        browser.admin()
                .formParam("name", " tier ")
                .formParam("version", "0")
                .formParam("type", "CHOICE")
                .formParam("choices", "gold\r\n\r\nsilver\r\ngold")
                .formParam("least", "7")
                .post("/console/attributes")
                .then()
                .statusCode(303);
        assertThat(services.last("POST /v1/attributes").body())
                .contains("\"name\":\"tier\"", "\"choices\":[\"gold\",\"silver\"]")
                .doesNotContain("\"7\"");
        browser.admin()
                .formParam("name", "shoe size")
                .post("/console/attributes/removal")
                .then()
                .statusCode(303);
        services.last("DELETE /v1/attributes/shoe%20size");
        browser.admin().post("/console/attributes/policy").then().statusCode(303);
        assertThat(services.last("PUT /v1/attribute-policy").body()).isEqualTo("{\"onlyDeclared\":false}");
    }

    @Test
    void aPersonsPageCallsThemByTheirLabels() {
        browser.admin()
                .get("/console/people/" + ADA)
                .then()
                .statusCode(200)
                .body(containsString("<bdi>Size of &lt;shoes&gt;</bdi></dt><dd dir=\"auto\">42.5"));
    }

    @Test
    void eachHasTheInputThatItsTypeAsksFor() {
        browser.admin()
                .get("/console/people/" + ADA + "/details")
                .then()
                .statusCode(200)
                .body(containsString("name=\"of.shoe size\" type=\"number\" step=\"any\" value=\"42.5\""))
                .body(containsString("name=\"of.likes\" rows=\"3\" dir=\"auto\">silk\noak</textarea>"))
                .body(containsString("name=\"of.birthDate\" type=\"date\""))
                .body(containsString("name=\"of.visit\" type=\"datetime-local\" value=\"2026-05-01T10:00\""))
                .body(containsString("name=\"of.undeclared\" value=\"&lt;i&gt;\""), not(containsString("of.parts")));
    }

    @Test
    void onlyWhatWasChangedIsSaid() {
        details()
                .formParam("of.likes", "oak\r\nsilk")
                .formParam("was.of.likes", "silk\noak")
                .formParam("of.visit", "2026-05-02T11:30")
                .formParam("was.of.visit", "2026-05-01T10:00")
                .formParam("of.shoe size", "")
                .formParam("was.of.shoe size", "42.5")
                .post("/console/people/" + ADA + "/details")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/people/" + ADA));

        assertThat(services.last("PATCH " + OF_ADA).body())
                .contains("\"likes\":[\"oak\",\"silk\"]", "\"visit\":\"2026-05-02T11:30:00Z\"", "\"shoe size\":null")
                .doesNotContain("firstName");
    }

    @Test
    void whatIsRefusedComesBackInTheFormAsItWasTyped() {
        services.refuse("PATCH " + OF_ADA, 400, """
                {"detail": "Not valid", "errors": [{"field": "attributes.shoe size", "message": "must be at most 50"}]}""");

        details()
                .formParam("of.shoe size", "77")
                .formParam("was.of.shoe size", "42.5")
                .post("/console/people/" + ADA + "/details")
                .then()
                .statusCode(422)
                .body(containsString("must be at most 50"), containsString("step=\"any\" value=\"77\""))
                .body(containsString("name=\"was.of.shoe size\" value=\"42.5\""));
    }

    private RequestSpecification form() {
        return browser.admin()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", "shoe size")
                .formParam("version", "3")
                .formParam("type", "NUMBER")
                .formParam("labels", "en = Size\r\nar = مقاس")
                .formParam("least", "16")
                .formParam("choices", "left over");
    }

    private RequestSpecification details() {
        return browser.admin().formParam("of.firstName", "Ada").formParam("was.of.firstName", "Ada");
    }
}
