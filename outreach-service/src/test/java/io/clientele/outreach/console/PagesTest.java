package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People, imports and segments, as far as they are the console's own doing. */
@QuarkusTest
@WithPostgres
@WithConsole
class PagesTest {

    private static final String ADA = "0190b6ad-0000-7000-8000-000000000001";
    private static final String PERSON = """
            {"id": "%s", "email": "ada@shop.example", "attributes": {"firstName": "Ada", "lastName": "<b>Lovelace"}}""".formatted(ADA);

    private final Browser browser;
    private OtherServices services;

    PagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/profiles", "{\"items\": [" + PERSON + "], \"next\": \"n1\"}");
        services.on("GET /v1/profiles/" + ADA, PERSON);
        services.on("GET /v1/profiles/" + ADA + "/consents", """
                {"items": [{"channel": "EMAIL", "topic": "newsletter", "status": "GRANTED", "basis": "CONSENT"}]}""");
        services.on("GET /v1/profiles/" + ADA + "/timeline", """
                {"items": [{"kind": "PURCHASE", "at": "2026-05-01T10:00:00Z", "title": "A1", "detail":
                    {"total": 123450, "currency": "EUR", "lines": [{"name": "Album", "quantity": 1}]}},
                  {"kind": "SOMETHING_NEW", "at": "2026-05-01T10:00:00Z", "title": "New", "detail": {}}]}""");
        for (var part : List.of("contracts", "needs")) {
            services.on("GET /v1/profiles/" + ADA + "/" + part, "{\"items\": []}");
        }
        services.on("GET /v1/profiles/" + ADA + "/usual", "{\"preferences\": [], \"products\": []}");
        services.on("GET /v1/profiles/" + ADA + "/account-manager", "{\"history\": []}");
        services.on("GET /v1/account-managers", "{\"items\": []}");
        services.on("GET /v1/vocabulary", "{}");
        services.on("GET /v1/segments", "{\"items\": []}");
        services.on("POST /v1/segments/preview", """
                {"count": 12, "people": 40, "sample": [], "parts": [
                    {"path": "condition", "count": 12, "sentence": "bought twice"},
                    {"path": "condition.of[0]", "count": 12}]}""");
    }

    @Test
    void peopleAreSearchedInTheColleaguesOwnName() {
        browser.admin().get("/console/people?query=ada").then().body(containsString("ada@shop.example"));

        var call = services.last("GET /v1/profiles?");
        assertThat(call.what()).contains("query=ada").contains("limit=25");
        var claims = new String(
                Base64.getUrlDecoder().decode(call.header("Authorization").split("\\.")[1]));
        assertThat(claims).contains("mara@studio.example").contains("admin");
    }

    @Test
    void whileOneTypesOnlyTheRowsCome() {
        browser.admin()
                .header("HX-Request", "true")
                .get("/console/people?query=ada")
                .then()
                .body(containsString("<tr>"), not(containsString("<html")), containsString("after=n1"));
    }

    @Test
    void aPersonIsShownWithMoneyAndConsentsAndNothingTheySaidIsMarkup() {
        browser.admin()
                .get("/console/people/" + ADA)
                .then()
                .statusCode(200)
                .body(containsString("€1,234.50"), containsString("granted"), containsString("&lt;b&gt;Lovelace"))
                .body(not(containsString("<b>Lovelace")));
    }

    @Test
    void aDecisionIsRecordedWithHowItIsKnown() {
        services.on("PUT /v1/profiles/" + ADA + "/consents/EMAIL/newsletter", """
                {"channel": "EMAIL", "topic": "newsletter", "status": "REVOKED", "basis": "CONSENT"}""");

        browser.admin()
                .formParam("topic", "Newsletter")
                .formParam("status", "REVOKED")
                .formParam("source", "by phone")
                .post("/console/people/" + ADA + "/consents")
                .then()
                .statusCode(303);

        assertThat(services.last("PUT").body()).contains("\"REVOKED\"").contains("by phone");
    }

    @Test
    void eachRowOfTheBuilderGetsItsCount() {
        browser.admin()
                .formParam(":type", "all")
                .formParam("0:type", "purchases")
                .formParam("0:measure", "COUNT")
                .formParam("0:is", "AT_LEAST")
                .formParam("0:value", "2")
                .post("/console/segments/counts")
                .then()
                .statusCode(200)
                .body(containsString("<output id=\"part0\" hx-swap-oob=\"innerHTML\">12</output>"))
                .body(containsString("bought twice"));
    }

    @Test
    void aSegmentIsSavedAsItsRowsSay() {
        services.on("POST /v1/segments", "{\"id\": \"" + ADA + "\", \"name\": \"Regulars\", \"count\": 3}");

        browser.admin()
                .formParam("name", "Regulars")
                .formParam(":type", "any")
                .formParam("0:type", "last")
                .formParam("0:event", "Order Completed")
                .formParam("0:is", "BEFORE")
                .formParam("0:days", "180")
                .post("/console/segments")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/segments/" + ADA));

        assertThat(services.last("POST /v1/segments").body())
                .contains("\"type\":\"any\"")
                .contains("\"ago\":\"P180D\"");
    }

    @Test
    void whatTheServiceRefusesComesBackInTheForm() {
        services.refuse("POST /v1/segments", 400, """
                {"status": 400, "detail": "The request is not valid", "errors": [{"field": "name", "message": "is taken"}]}""");

        browser.admin()
                .formParam("name", "Regulars")
                .formParam(":type", "all")
                .post("/console/segments")
                .then()
                .statusCode(422)
                .body(containsString("is taken"), containsString("value=\"Regulars\""));
    }

    @Test
    void aFileIsImportedAsItsColumnsWereExplained() {
        services.on("POST /v1/imports", """
                {"id": "%s", "state": "QUEUED", "kind": "purchase-lines", "fileName": "orders.csv", "createdBy": "mara",
                 "createdAt": "2026-05-01T10:00:00Z"}""".formatted(ADA));

        browser.admin()
                .multiPart("file", "orders.csv", "no,who\n1,ada\n".getBytes(), "text/csv")
                .multiPart("name.0", "no")
                .multiPart("column.0", "orderId")
                .multiPart("name.1", "who")
                .multiPart("column.1", "attribute")
                .multiPart("constant.currency", "EUR")
                .multiPart("topic", "newsletter")
                .multiPart("basis", "SOFT_OPT_IN")
                .multiPart("source", "checkout")
                .multiPart("do", "check")
                .post("/console/imports")
                .then()
                .statusCode(303);

        assertThat(services.last("POST /v1/imports").body())
                .contains("filename=\"orders.csv\"")
                .contains("1,ada")
                .contains("\"columns\":{\"orderId\":\"no\",\"who\":\"who\"}")
                .contains("\"dryRun\":true")
                .contains("\"basis\":\"SOFT_OPT_IN\"");
    }

    @Test
    void aFormWithoutItsFieldsIsABadRequestAndNoFailure() {
        browser.admin().post("/console/people/" + ADA + "/consents").then().statusCode(400);
        browser.admin().post("/console/colleagues").then().statusCode(400);
        browser.admin().post("/console/account").then().statusCode(400);
        browser.admin().formParam("id", "x").post("/console/segments").then().statusCode(400);
        browser.admin()
                .formParam("do", "remove:7")
                .post("/console/templates/drafts")
                .then()
                .statusCode(200);
        browser.admin().formParam("id", "x").post("/console/templates").then().statusCode(400);
        browser.admin().get("/console/people/x").then().statusCode(404);
    }
}
