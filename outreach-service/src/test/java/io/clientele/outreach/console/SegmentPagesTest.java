package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
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

    @Test
    void whatSomebodyIsFoundToBeIsSaidInWords() {
        services.on("GET /v1/profiles", "{\"items\": [{\"id\": \"" + ADA + "\", \"email\": \"ada@shop.example\"}]}");
        services.on("GET /v1/segments/" + Drafts.SEGMENT + "/members/" + ADA, """
                {"member": true, "reasons": [
                    {"path": "condition.of[0]", "condition": {"type": "relationship"}, "sentence": "a prospect",
                     "value": "PROSPECT", "holds": true},
                    {"path": "condition.of[1]", "condition": {"type": "mark"}, "sentence": "marked",
                     "value": "ANGRY PROMOTION_DRIVEN", "holds": true}]}""");

        browser.admin()
                .cookie("language", "ar")
                .get("/console/segments/" + Drafts.SEGMENT + "/why?person=ada")
                .then()
                .statusCode(200)
                .body(containsString("مشترٍ محتمل"), containsString("غاضب, تحركه العروض"));
    }

    @Test
    void severalMayBeTickedAndStayTicked() {
        services.on("POST /v1/segments", REGULARS);
        var form = "0:type=relationship&0:value=CLIENT&0:value=BECOMING_CLIENT";

        browser.admin()
                .contentType("application/x-www-form-urlencoded")
                .body(":type=all&" + form)
                .post("/console/segments/tree")
                .then()
                .statusCode(200)
                .body(containsString("value=\"CLIENT\" checked"), containsString("value=\"BECOMING_CLIENT\" checked"))
                .body(containsString("> Becoming a client<"), not(containsString("value=\"PROSPECT\" checked")));
        browser.admin()
                .contentType("application/x-www-form-urlencoded")
                .body("name=Close&:type=all&" + form)
                .post("/console/segments")
                .then()
                .statusCode(303);

        assertThat(services.last("POST /v1/segments").body()).contains("\"value\":[\"CLIENT\",\"BECOMING_CLIENT\"]");
    }

    @Test
    void howFarSegmentsAreTheSamePeopleIsShownUnderTheirList() {
        services.on("GET /v1/segments", """
                {"items": [{"id": "%s", "name": "Regulars", "count": 4, "condition": {}},
                    {"id": "%s", "name": "Parents", "count": 8, "condition": {}},
                    {"id": "%s", "name": "Nobody", "count": 0, "condition": {}}]}""".formatted(Drafts.SEGMENT, ADA, UUID.randomUUID()));
        services.on("GET /v1/segments/overlaps", """
                {"segments": [{"segmentId": "%1$s", "name": "Regulars", "members": 4}, {"segmentId": "%2$s", "name": "Parents", "members": 8}],
                 "pairs": [{"one": "%1$s", "other": "%2$s", "members": 2}]}""".formatted(Drafts.SEGMENT, ADA));

        browser.admin()
                .get("/console/segments")
                .then()
                .statusCode(200)
                .body(containsString("id=\"overlaps\""), containsString("50%"), containsString("25%"));

        assertThat(services.last("GET /v1/segments/overlaps").what())
                .isEqualTo("GET /v1/segments/overlaps?ids=" + Drafts.SEGMENT + "&ids=" + ADA);
    }

    @Test
    void howASegmentGrewIsDrawn() {
        services.on("GET /v1/segments/" + Drafts.SEGMENT + "/sizes", """
                {"items": [{"day": "2026-01-01", "members": 2, "came": 2, "went": 0},
                    {"day": "2026-01-11", "members": 4, "came": 3, "went": 1}]}""");

        browser.admin()
                .get("/console/segments/" + Drafts.SEGMENT)
                .then()
                .statusCode(200)
                .body(containsString("id=\"curve\""), containsString("<polyline points=\"0.0,52.0"));
    }

    private RequestSpecification change() {
        return browser.admin()
                .formParam("id", Drafts.SEGMENT)
                .formParam("tag", "\"7\"")
                .formParam("name", "Regulars")
                .formParam(":type", "all");
    }
}
