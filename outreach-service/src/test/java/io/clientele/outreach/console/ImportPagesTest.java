package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Role;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a check to the import, with the file that was checked. */
@QuarkusTest
@WithPostgres
@WithConsole
class ImportPagesTest {

    private static final String CHECKED = "0190b6ad-0000-7000-8000-0000000000c1";
    private static final String RUN = "0190b6ad-0000-7000-8000-0000000000c2";

    private final Browser browser;
    private OtherServices services;

    ImportPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/imports/" + CHECKED, imported(CHECKED, "CHECKED"));
        services.on("GET /v1/imports/" + CHECKED + "/sample", """
                {"items": [{"profileId": "%s", "before": {"city": "Berlin", "tier": null},
                            "after": {"city": "<b>Paris", "tier": "gold"}}]}""".formatted(RUN));
    }

    @Test
    void whatWasCheckedIsImportedWithoutChoosingTheFileAgain() {
        services.on("POST /v1/imports/" + CHECKED + "/runs", imported(RUN, "QUEUED"));
        browser.admin()
                .get("/console/imports/" + CHECKED)
                .then()
                .body(containsString("action=\"/console/imports/" + CHECKED + "/runs\""));

        browser.admin()
                .post("/console/imports/" + CHECKED + "/runs")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/imports/" + RUN));
    }

    @Test
    void aCheckShowsWhomItWouldChangeAndHow() {
        browser.admin()
                .get("/console/imports/" + CHECKED)
                .then()
                .body(containsString("Berlin"))
                .body(containsString("&lt;b&gt;Paris"))
                .body(containsString("href=\"/console/people/" + RUN + "\""));
    }

    @Test
    void whatWasImportedIsUndoneByWhoKnowsWhatGoes() {
        services.on("GET /v1/imports/" + RUN, imported(RUN, "DONE"));
        services.on("GET /v1/imports/" + RUN + "/undo", """
                {"profilesForgotten": 1234, "profilesKept": 5, "consents": 7}""");
        services.on("POST /v1/imports/" + RUN + "/undo", imported(RUN, "QUEUED"));

        browser.admin()
                .get("/console/imports/" + RUN)
                .then()
                .body(containsString("1,234 people who are known by this file alone"))
                .body(containsString("5 people whom it brought"))
                .body(containsString("7 consents are withdrawn"));
        browser.admin()
                .post("/console/imports/" + RUN + "/undo")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/imports/" + RUN));
        browser.as(Role.VIEWER).get("/console/imports/" + RUN).then().body(not(containsString("undo-now")));
    }

    @Test
    void whoWaitsForAnImportSeesTheWholePageWhenItHasEnded() {
        services.on("GET /v1/imports/" + RUN, imported(RUN, "RUNNING"));
        browser.admin()
                .header("HX-Request", "true")
                .get("/console/imports/" + RUN)
                .then()
                .body(containsString("every 1s"));

        services.on("GET /v1/imports/" + RUN, imported(RUN, "UNDONE"));

        browser.admin()
                .header("HX-Request", "true")
                .get("/console/imports/" + RUN)
                .then()
                .statusCode(200)
                .header("HX-Refresh", "true");
    }

    @Test
    void whatIsTooLongAgoIsNotOfferedToBeUndone() {
        services.on("GET /v1/imports/" + RUN, imported(RUN, "DONE"));
        services.refuse("GET /v1/imports/" + RUN + "/undo", 409, "{\"detail\": \"more than 30 days ago\"}");

        browser.admin().get("/console/imports/" + RUN).then().statusCode(200).body(not(containsString("undo-now")));
    }

    @Test
    void howAFileIsWrittenIsShownAndMayBeSaidOtherwise() {
        services.on("POST /v1/imports/previews", """
                {"kind": "contacts", "encoding": "windows-874", "separator": "\\t", "sheet": null, "sheets": [],
                 "columns": ["who", "what"], "rows": [["1", "advice"]],
                 "guesses": {"columns": {"userId": "who", "kind": "what"}}}""");

        browser.admin()
                .multiPart("file", "people.csv", "who\twhat\n1\tadvice\n".getBytes(), "text/csv")
                .multiPart("of", "people.csv")
                .multiPart("kind", "contacts")
                .multiPart("kindWas", "contacts")
                .multiPart("encoding", "windows-874")
                .multiPart("separator", "\t")
                .multiPart("name.0", "who")
                .multiPart("column.0", "email")
                .multiPart("name.1", "what")
                .multiPart("column.1", "")
                .post("/console/imports/previews")
                .then()
                .statusCode(200)
                .body(containsString("<option selected>windows-874"))
                .body(containsString("<option value=\"contacts\" selected>"))
                .body(containsString("<option value=\"\t\" selected>"))
                .body(containsString("<option value=\"email\" selected>"))
                .body(not(containsString("constant.currency")));

        var asked = services.last("POST /v1/imports/previews").body();
        assertThat(asked).contains("windows-874").contains("contacts");
    }

    @Test
    void peopleAreImportedWithoutWhatOnlyOrdersHave() {
        services.on("POST /v1/imports", imported(RUN, "QUEUED"));

        browser.admin()
                .multiPart("file", "people.csv", "who\n1\n".getBytes(), "text/csv")
                .multiPart("kind", "profiles")
                .multiPart("encoding", "UTF-8")
                .multiPart("separator", "\t")
                .multiPart("constant.currency", "EUR")
                .multiPart("name.0", "who")
                .multiPart("column.0", "userId")
                .multiPart("do", "run")
                .post("/console/imports")
                .then()
                .statusCode(303);

        assertThat(services.last("POST /v1/imports").body())
                .contains("\"kind\":\"profiles\"")
                .contains("\"separator\":\"\\t\"")
                .contains("\"constants\":{}");
    }

    @Test
    void aFileThatIsGoneHasToBeChosenAgain() {
        services.refuse(
                "POST /v1/imports/" + CHECKED + "/runs", 409, "{\"detail\": \"The file is not kept any more\"}");

        browser.admin()
                .post("/console/imports/" + CHECKED + "/runs")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/console/imports/new"))
                .cookie(Notice.COOKIE, "fileGone");
    }

    @Test
    void aViewerImportsNothing() {
        browser.as(Role.VIEWER)
                .post("/console/imports/" + CHECKED + "/runs")
                .then()
                .statusCode(403);

        assertThat(services.calls()).noneMatch(call -> call.what().startsWith("POST"));
    }

    private static String imported(String id, String state) {
        return """
                {"id": "%s", "state": "%s", "kind": "purchase-lines", "fileName": "orders.csv", "createdBy": "mara",
                 "createdAt": "2026-05-01T10:00:00Z"}""".formatted(id, state);
    }
}
