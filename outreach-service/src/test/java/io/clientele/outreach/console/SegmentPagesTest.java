package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Segments that are there: said in the reader's language, guarded, kept where they are, explained. */
@QuarkusTest
@WithPostgres
@WithConsole
class SegmentPagesTest {

    private static final String ADA = "0190b6ad-0000-7000-8000-000000000001";
    private static final String REGULARS = """
            {"id": "%s", "name": "Regulars", "archived": true, "count": 3, "condition":
                {"type": "all", "of": [{"type": "attribute", "name": "country", "is": "EQUAL", "value": "Thailand"}]}}""".formatted(Drafts.SEGMENT);

    private final Browser browser;
    private OtherServices services;

    SegmentPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/segments", "{\"items\": []}");
        services.tagged("GET /v1/segments/" + Drafts.SEGMENT, "\"7\"", REGULARS);
        services.on("GET /v1/segments/" + Drafts.SEGMENT + "/sizes", "{\"items\": []}");
        services.on("GET /v1/vocabulary", "{}");
        services.on("POST /v1/segments/preview", "{\"count\": 3, \"people\": 4, \"sample\": [], \"parts\": []}");
    }

    @Test
    void sentencesAreAskedForInTheReadersLanguage() {
        browser.admin().cookie("language", "ar").get("/console/segments").then().statusCode(200);

        assertThat(services.last("GET /v1/segments").header("Accept-Language")).isEqualTo("ar");
    }

    @Test
    void aChangeIsOfWhatWasSeenAndLeavesASegmentInTheArchive() {
        services.on("PUT /v1/segments/" + Drafts.SEGMENT, REGULARS);
        var page = browser.admin().get("/console/segments/" + Drafts.SEGMENT);
        page.then().body(containsString("name=\"tag\" value=\"&quot;7&quot;\""), containsString("name=\"archived\""));

        change().formParam("archived", "true").post("/console/segments").then().statusCode(303);

        var sent = services.last("PUT /v1/segments/");
        assertThat(sent.header("If-Match")).isEqualTo("\"7\"");
        assertThat(sent.body()).contains("\"archived\":true");
    }

    @Test
    void whoSavesOverSomebodyElsesChangeIsTold() {
        services.refuse(
                "PUT /v1/segments/" + Drafts.SEGMENT, 412, "{\"detail\": \"The segment was changed meanwhile\"}");

        change().post("/console/segments").then().statusCode(303).cookie(Notice.COOKIE, "overtaken");
    }

    @Test
    void whySomebodyIsInIsSaidInMoneyAndDays() {
        services.on("GET /v1/profiles", "{\"items\": [{\"id\": \"" + ADA + "\", \"email\": \"ada@shop.example\"}]}");
        services.on("GET /v1/segments/" + Drafts.SEGMENT + "/members/" + ADA, """
                {"member": true, "reasons": [
                    {"path": "condition", "condition": {"type": "all"}, "sentence": "both", "value": null, "holds": true},
                    {"path": "condition.of[0]", "condition": {"type": "purchases", "measure": "SPEND", "currency": "THB"},
                     "sentence": "spent much", "value": "53000", "holds": true},
                    {"path": "condition.of[1]", "condition": {"type": "last", "event": "Order Completed"},
                     "sentence": "bought of late", "value": "2026-10-12T16:42:08.000000Z", "holds": true}]}""");

        browser.admin()
                .get("/console/segments/" + Drafts.SEGMENT + "/why?person=ada")
                .then()
                .statusCode(200)
                .body(
                        containsString("530.00"),
                        containsString("THB"),
                        containsString("Oct 12, 2026"),
                        containsString("deep-1"))
                .body(not(containsString("53000")), not(containsString("16:42:08")));
    }

    @Test
    void whoIsInIsListedByName() {
        services.on("GET /v1/segments/" + Drafts.SEGMENT + "/members", """
                {"profileId": "%s"}
                {"end": true, "count": 1}
                """.formatted(ADA));
        services.on("POST /v1/profiles/lookups", """
                {"id": "%s", "email": "ada@shop.example", "attributes": {"firstName": "Ada", "city": "Bangkok"}}
                {"end": true, "count": 1}
                """.formatted(ADA));

        browser.admin()
                .get("/console/segments/" + Drafts.SEGMENT + "/people")
                .then()
                .statusCode(200)
                .body(containsString("Who is in “Regulars”"), containsString("/console/people/" + ADA))
                .body(containsString("Bangkok"));
        assertThat(services.last("POST /v1/profiles/lookups").body()).contains(ADA);
    }

    @Test
    void aNewSegmentMayBeginWithARowOfChoice() {
        browser.admin()
                .get("/console/segments/new?of=consent")
                .then()
                .statusCode(200)
                .body(containsString("name=\"0:topic\""));
    }

    private RequestSpecification change() {
        return browser.admin()
                .formParam("id", Drafts.SEGMENT)
                .formParam("tag", "\"7\"")
                .formParam("name", "Regulars")
                .formParam(":type", "all");
    }
}
