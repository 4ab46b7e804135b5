package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

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
