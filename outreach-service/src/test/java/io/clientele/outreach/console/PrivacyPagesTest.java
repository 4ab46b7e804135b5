package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people ask by right, from the letter to the certificate. */
@QuarkusTest
@WithPostgres
@WithConsole
class PrivacyPagesTest {

    private static final String ADA = "0190b6ad-0000-7000-8000-0000000000d1";
    private static final String ERASURE = "0190b6ad-0000-7000-8000-0000000000d2";
    private static final String INTACT = """
            {"verifiedAt": "2026-01-01T00:00:00Z", "intact": true, "chains": 1, "entries": 2, "erased": 0, "roots": 3,
             "broken": 0, "breaks": []}""";

    private final Browser browser;
    private final Tokens tokens;
    private OtherServices services;

    PrivacyPagesTest(Browser browser, Tokens tokens) {
        this.browser = browser;
        this.tokens = tokens;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/erasures", "{\"items\": [" + erasure("OPEN", "") + "]}");
        services.on("GET /v1/objections", """
                {"items": [{"profileId": "%s", "name": "Ada <b>", "kind": "MARKETING", "source": "letter",
                            "since": "2026-01-01T00:00:00Z"}]}""".formatted(ADA));
        services.on("GET /v1/subject-accesses", "{\"items\": []}");
        services.on("GET /v1/subject-requests", """
                {"items": [{"profileId": "%s", "source": "Corner shop", "reference": "8888",
                            "askedAt": "2026-01-01T00:00:00Z"}]}""".formatted(ADA));
        services.on("GET /v1/profiles/" + ADA + "/objections", "{\"objections\": [], \"restricted\": false}");
        services.on("GET /v1/consent-ledger/verification", INTACT);
        services.on("GET /v1/retention-rules", """
                {"rules": [{"kind": "EVENTS", "name": "Page Viewed", "keep": "P1Y", "enabled": true}]}""");
        services.on("GET /v1/retention-runs", "{\"items\": [" + run() + "]}");
    }

    @Test
    void theDeskShowsWhatIsOpenAndEscapesNames() {
        browser.admin()
                .get("/console/privacy")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Ada &lt;b&gt;"),
                        containsString("outreach-service"),
                        containsString("Request 8888 at Corner shop"),
                        not(containsString("<b>"))));
    }

    @Test
    void theLedgerIsVerifiedByAButton() {
        services.on(
                "POST /v1/consent-ledger/verifications",
                INTACT.replace("true", "false").replace("[]", """
                [{"profileId": "%s", "sequence": 2, "message": "Entry 2 says something else"}]""".formatted(ADA)));

        browser.admin()
                .post("/console/privacy/verification")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Entry 2 says something else"), containsString(ADA)));
    }

    @Test
    void aCertificateIsThereOnceAllHaveConfirmed() {
        services.on("GET /v1/erasures/" + ERASURE, erasure("COMPLETE", """
                , "certificate": {"profiles": 2, "completedAt": "2026-01-01T00:00:05Z", "digest": "abc123"}"""));

        browser.admin()
                .get("/console/privacy/erasures/" + ERASURE)
                .then()
                .statusCode(200)
                .body(containsString("abc123"));
    }

    @Test
    void anObjectionIsRecordedWithItsSource() {
        services.on("PUT /v1/profiles/" + ADA + "/objections/MARKETING", "{\"objections\": [], \"restricted\": false}");
        services.on("PUT /v1/profiles/" + ADA + "/restriction", "{\"objections\": [], \"restricted\": true}");

        for (var kind : new String[] {"MARKETING", "RESTRICTION"}) {
            browser.admin()
                    .formParam("kind", kind)
                    .formParam("on", true)
                    .formParam("source", "letter")
                    .post("/console/privacy/people/" + ADA + "/objections")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/console/privacy/people/" + ADA));
        }

        assertThat(services.last("PUT /v1/profiles/" + ADA + "/objections/MARKETING")
                        .body())
                .contains("letter");
        assertThat(services.last("PUT /v1/profiles/" + ADA + "/restriction").body())
                .contains("letter");
        browser.admin()
                .formParam("kind", "MARKETING")
                .formParam("on", true)
                .post("/console/privacy/people/" + ADA + "/objections")
                .then()
                .statusCode(400);
    }

    @Test
    void allThatIsKnownComesFromThreeServices() {
        services.on(
                "GET /v1/profiles/" + ADA + "/subject-access",
                "{\"profile\": [{\"id\": \"1\", \"nick\": \"<i>Addie\"}]}");
        services.on("GET /v1/subject-access/" + ADA, "{\"person\": [{\"attributes\": {\"a\": 1}}]}");

        browser.admin()
                .post("/console/privacy/people/" + ADA + "/access")
                .then()
                .statusCode(200)
                .body(allOf(containsString("&lt;i&gt;Addie"), containsString("attributes")));
        var told = RestAssured.given()
                .header("Authorization", tokens.bearerOf("ada", Tokens.ADMIN, Duration.ofMinutes(1)))
                .get("/v1/subject-access/" + ADA)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(told.getString("profileService.profile[0].nick")).isEqualTo("<i>Addie");
        assertThat(told.getMap("outreachService")).containsKey("delivery");
        assertThat(told.getList("segmentationService.person")).hasSize(1);
    }

    @Test
    void ofWhomNobodyKnowsThereIsNothing() {
        RestAssured.given()
                .header("Authorization", tokens.bearerOf("ada", Tokens.ADMIN, Duration.ofMinutes(1)))
                .get("/v1/subject-access/" + ADA)
                .then()
                .statusCode(404);
        RestAssured.given()
                .header("Authorization", tokens.bearerOf("ada", Tokens.MARKETER, Duration.ofMinutes(1)))
                .get("/v1/subject-access/" + ADA)
                .then()
                .statusCode(403);
    }

    @Test
    void rulesAreSavedAndTried() {
        browser.admin().get("/console/privacy/retention").then().statusCode(200).body(containsString("Page Viewed"));
        services.on("PUT /v1/retention-rules", "{\"rules\": []}");
        services.on("POST /v1/retention-runs", run());

        browser.admin()
                .formParam("kind", "EVENTS", "CONTACTS")
                .formParam("name", "Page Viewed", "")
                .formParam("keep", "p90d", "")
                .formParam("enabled", true, false)
                .post("/console/privacy/retention")
                .then()
                .statusCode(303);
        browser.admin()
                .formParam("dryRun", true)
                .post("/console/privacy/retention/runs")
                .then()
                .statusCode(303);

        assertThat(services.last("PUT /v1/retention-rules").body())
                .contains("\"keep\":\"P90D\"")
                .doesNotContain("CONTACTS");
        assertThat(services.last("POST /v1/retention-runs").body()).contains("\"dryRun\":true");
    }

    @Test
    void theDeskIsForAdmins() {
        for (var page : new String[] {"", "/retention", "/erasures/" + ERASURE}) {
            browser.as(Role.MARKETER).get("/console/privacy" + page).then().statusCode(403);
        }
        browser.as(Role.VIEWER).get("/console/privacy/people/" + ADA).then().statusCode(200);
        browser.as(Role.VIEWER)
                .post("/console/privacy/people/" + ADA + "/access")
                .then()
                .statusCode(403);
    }

    private static String erasure(String state, String more) {
        return """
                {"id": "%s", "profileId": "%s", "createdAt": "2026-01-01T00:00:00Z", "state": "%s",
                 "receipts": [{"reader": "segmentation-service", "receivedAt": "2026-01-01T00:00:05Z"}],
                 "awaiting": %s%s}""".formatted(ERASURE, ADA, state, state.equals("OPEN") ? "[\"outreach-service\"]" : "[]", more);
    }

    private static String run() {
        return """
                {"id": "%s", "dryRun": true, "state": "DONE", "askedBy": "ada", "createdAt": "2026-01-01T00:00:00Z",
                 "counts": [{"kind": "CLOSED_NEEDS", "name": "", "found": 3, "oldest": "2020-01-01T00:00:00Z",
                             "forgotten": 0}]}""".formatted(ERASURE);
    }
}
