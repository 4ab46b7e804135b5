package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person's page, the counter, and the account managers. */
@QuarkusTest
@WithPostgres
@WithConsole
class CarePagesTest {

    private static final String ADA = "0190b6ad-0000-7000-8000-000000000001";
    private static final String TOM = "0190b6ad-0000-7000-8000-000000000002";
    private static final String OF_ADA = "/v1/profiles/" + ADA;
    private static final String PAGE = "/console/people/" + ADA;
    private static final String MANAGER = """
            {"id": "%s", "name": "Tom Okafor", "email": "tom@shop.example", "departments": ["Frames"],
             "languages": ["en"], "skills": [], "capacity": 40, "load": 12, "active": true}""".formatted(TOM);

    private final Browser browser;
    private OtherServices services;

    CarePagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET " + OF_ADA, """
                {"id": "%s", "email": "ada@shop.example", "attributes": {"firstName": "Ada"}}""".formatted(ADA));
        services.on("GET " + OF_ADA + "/consents", "{\"items\": []}");
        services.on("GET " + OF_ADA + "/timeline", """
                {"items": [{"kind": "PURCHASE", "at": "2026-05-01T10:00:00Z", "title": "A1", "detail":
                    {"total": 123450, "currency": "EUR", "lines": [{"name": "Album", "quantity": 1}]}}], "next": "n2"}""");
        services.on("GET " + OF_ADA + "/contracts", """
                {"items": [{"id": "K1", "state": "ACTIVE", "scope": "School <b>pictures</b>", "tailored": true,
                    "modules": ["portraits"], "fee": {"amount": 576000, "currency": "EUR"}, "period": "P1Y",
                    "starts": "2026-02-01", "ends": "2027-01-31", "notice": "P3M"}]}""");
        services.on("GET " + OF_ADA + "/needs", """
                {"items": [{"id": "N/1 2", "state": "OPEN", "text": "A frame", "longTerm": true},
                           {"id": "N2", "state": "MET", "text": "Prints", "longTerm": false}]}""");
        services.on("GET " + OF_ADA + "/usual", """
                {"preferences": [{"name": "finish", "value": "silk"}],
                 "products": [{"sku": "E", "name": "Espresso", "orders": 7, "lastOn": "2026-05-01"}]}""");
        services.on("GET " + OF_ADA + "/account-manager", """
                {"manager": %s, "history": [{"managerName": "Tom Okafor", "reason": "met at the fair",
                    "assignedBy": "mara", "assignedAt": "2026-05-01T10:00:00Z"}]}""".formatted(MANAGER));
        services.on("GET /v1/account-managers", "{\"items\": [" + MANAGER + "]}");
        services.on("GET /v1/account-managers/" + TOM, MANAGER);
        services.on("GET /v1/assignment-rules", """
                {"items": [{"by": "DEPARTMENT", "departments": {"Frames": "Framing"}, "required": true}]}""");
    }

    @Test
    void aPersonsPageShowsWhatWasAgreedNeededAndLikedAndWhoIsThereForThem() {
        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("School &lt;b&gt;pictures"), containsString("€5,760.00 per year"))
                .body(containsString("notice 3 months"), containsString("A frame"), containsString("silk"))
                .body(containsString("7 times"), containsString("Looked after by Tom Okafor"))
                .body(containsString("met at the fair"), containsString("12 of 40"));
    }

    @Test
    void aPersonsPageShowsTheirHabitsAndWhichOfThemBroke() {
        services.on("GET /v1/habits/" + ADA, """
                {"items": [{"kind": "SKU", "value": "COFFEE", "name": "Coffee <b>", "days": 20, "everyDays": 1.2, "quantity": 2.0,
                     "lastOn": "2026-04-24", "expectedOn": "2026-04-25", "brokenOn": "2026-04-29", "state": "BROKEN"},
                    {"kind": "CATEGORY", "value": "Bread", "name": "Bread", "days": 9, "everyDays": 6.6, "quantity": 1,
                     "lastOn": "2026-04-20", "expectedOn": "2026-04-27", "brokenOn": "2026-05-09", "state": "KEPT"}]}""");

        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("Coffee &lt;b&gt;"), containsString("every day"), containsString("2 at a time"))
                .body(containsString("last on Apr 24, 2026"), containsString("Broken"))
                .body(containsString("every 7 days"), containsString("due on Apr 27, 2026"), containsString("Kept"));
    }

    @Test
    void whoseHabitsAreNotKnownHasAPageWithoutThem() {
        browser.admin().get(PAGE).then().statusCode(200).body(not(containsString("id=\"habits\"")));
        services.refuse("GET /v1/habits/" + ADA, 500, "{}");

        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("segmentation-service does not answer"), containsString("silk"));
    }

    @Test
    void peopleAreCalledAsTheirCultureWritesThemAndMarkedAsWhatTheyAre() {
        services.on("GET " + OF_ADA, """
                {"id": "%s", "displayName": "王小明", "greeting": "明明", "attributes": {"firstName": "小明", "lastName": "王",
                    "kind": "ORGANISATION", "role": "INTERMEDIARY", "internal": true}}""".formatted(ADA));

        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("<h1><bdi>王小明</bdi></h1>"))
                .body(containsString("Organisation"), containsString("One of us"), containsString("Makes or resells"));
        browser.admin().get(PAGE + "/counter").then().statusCode(200).body(containsString("明明"));
    }

    @Test
    void whoIsOnlyAPersonHasNoMarks() {
        browser.admin().get(PAGE).then().statusCode(200).body(not(containsString("what-they-are")));
    }

    @Test
    void theTimelineIsNarrowedAndGoesOnNarrowed() {
        browser.admin()
                .get(PAGE + "?show=AGREEMENTS&from=2026-05-01&to=2026-05-02")
                .then()
                .statusCode(200)
                .body(containsString("show=AGREEMENTS&amp;from=2026-05-01&amp;to=2026-05-02&amp;after=n2"));

        assertThat(services.last("GET " + OF_ADA + "/timeline").what())
                .contains("names=Quote", "Contract")
                .contains("from=2026-05-01T00", "to=2026-05-03T00");
        browser.admin().get(PAGE + "?show=GOSSIP&from=soon").then().statusCode(200);
    }

    @Test
    void theCounterShowsOnlyWhatHelpsThere() {
        browser.admin()
                .get(PAGE + "/counter")
                .then()
                .statusCode(200)
                .body(containsString(", Ada"), containsString("silk"), containsString("€1,234.50"))
                .body(containsString("A frame"), not(containsString("Prints")))
                .body(containsString("value=\"ORDER_STATUS\""), containsString("value=\"COMPLAINT\""));
        assertThat(services.last("GET " + OF_ADA + "/timeline").what()).contains("kinds=PURCHASE", "limit=1");
    }

    @Test
    void oneTapNotesAContactInTheColleaguesNameAndSaysSo() {
        services.on("POST " + OF_ADA + "/contacts", "{}");

        browser.admin()
                .formParam("kind", "ORDER_STATUS")
                .formParam("channel", "COUNTER")
                .formParam("key", "tap-1")
                .formParam("from", "counter")
                .post(PAGE + "/contacts")
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE + "/counter"))
                .cookie("clientele-notice", "notedOrderStatus");

        var call = services.last("POST " + OF_ADA + "/contacts");
        assertThat(call.header("Idempotency-Key")).isEqualTo("tap-1");
        assertThat(call.body()).contains("\"kind\":\"ORDER_STATUS\"", "\"channel\":\"COUNTER\"", "\"handledBy\":\"");
        browser.admin()
                .cookie("clientele-notice", "notedOrderStatus")
                .get(PAGE + "/counter")
                .then()
                .body(containsString("Noted: asked about an order."));
        browser.admin()
                .formParam("kind", "GOSSIP")
                .formParam("key", "tap-2")
                .post(PAGE + "/contacts")
                .then()
                .statusCode(400);
    }

    @Test
    void needsAndPreferencesAreNotedAndTakenBack() {
        services.on("POST " + OF_ADA + "/needs", "{}");
        services.on("PATCH " + OF_ADA + "/needs/N/1 2", "{}");
        services.on("PUT " + OF_ADA + "/preferences/coffee", "{}");
        services.on("DELETE " + OF_ADA + "/preferences/coffee", "{}");

        browser.admin()
                .formParam("text", " A frame ")
                .formParam("longTerm", "true")
                .formParam("key", "need-1")
                .post(PAGE + "/needs")
                .then()
                .statusCode(303);
        assertThat(services.last("POST " + OF_ADA + "/needs").body())
                .contains("\"text\":\"A frame\"", "\"longTerm\":true");
        browser.admin()
                .urlEncodingEnabled(false)
                .formParam("met", "true")
                .post(PAGE + "/needs/N%2F1%202")
                .then()
                .statusCode(303);
        assertThat(services.last("PATCH").body()).isEqualTo("{\"met\":true}");
        browser.admin()
                .formParam("name", "coffee")
                .formParam("value", "black")
                .post(PAGE + "/preferences")
                .then()
                .statusCode(303);
        assertThat(services.last("PUT").body()).contains("black");
        browser.admin()
                .formParam("name", "coffee")
                .formParam("value", " ")
                .post(PAGE + "/preferences")
                .then()
                .statusCode(303);
        services.last("DELETE " + OF_ADA + "/preferences/coffee");
    }

    @Test
    void aContractIsNotedAndEnded() {
        services.on("POST " + OF_ADA + "/contracts", "{}");
        services.on("PATCH " + OF_ADA + "/contracts/K1", "{}");

        browser.admin()
                .formParam("scope", "Retainer")
                .formParam("tailored", "true")
                .formParam("fee", "1200.50")
                .formParam("currency", "EUR")
                .formParam("period", "P1M")
                .formParam("starts", "")
                .formParam("key", "sign-1")
                .post(PAGE + "/contracts")
                .then()
                .statusCode(303);
        assertThat(services.last("POST " + OF_ADA + "/contracts").body())
                .isEqualTo(
                        "{\"scope\":\"Retainer\",\"tailored\":true,\"fee\":1200.50,\"currency\":\"EUR\",\"period\":\"P1M\"}");
        browser.admin()
                .formParam("because", "moved")
                .post(PAGE + "/contracts/K1/ending")
                .then()
                .statusCode(303);
        assertThat(services.last("PATCH").body()).isEqualTo("{\"ended\":true,\"because\":\"moved\"}");
        browser.admin()
                .formParam("fee", "a lot")
                .formParam("key", "sign-2")
                .post(PAGE + "/contracts")
                .then()
                .statusCode(400);
    }

    @Test
    void anAccountManagerIsChosenWithAReason() {
        services.on("PUT " + OF_ADA + "/account-manager", "{\"history\": []}");

        browser.admin()
                .formParam("manager", TOM)
                .formParam("reason", "asked for him")
                .post(PAGE + "/account-manager")
                .then()
                .statusCode(303);

        assertThat(services.last("PUT").body()).contains(TOM).contains("asked for him");
        browser.admin()
                .formParam("manager", "x")
                .formParam("reason", "y")
                .post(PAGE + "/account-manager")
                .then()
                .statusCode(400);
    }

    @Test
    void managersAreListedWithTheirLoadAndTheRules() {
        browser.admin()
                .get("/console/account-managers")
                .then()
                .statusCode(200)
                .body(containsString("max=\"40\" value=\"12\""), containsString("Frames = Framing"))
                .body(containsString("Those of Tom Okafor, who leaves"));
        browser.admin().get("/console/account-managers/new").then().statusCode(200);
    }

    @Test
    void aManagerIsSavedAndWhatIsRefusedComesBackInTheForm() {
        services.on("PATCH /v1/account-managers/" + TOM, MANAGER);
        services.refuse("POST /v1/account-managers", 409, "{\"detail\": \"Another has this address\"}");

        browser.admin()
                .formParam("id", TOM)
                .formParam("name", "Tom")
                .formParam("email", "tom@shop.example")
                .formParam("departments", "Frames, Albums,")
                .formParam("capacity", "7")
                .post("/console/account-managers")
                .then()
                .statusCode(303);
        assertThat(services.last("PATCH").body())
                .contains("\"departments\":[\"Frames\",\"Albums\"]", "\"capacity\":7", "\"active\":false");
        browser.admin()
                .formParam("name", "<i>Tom")
                .formParam("email", "tom@shop.example")
                .formParam("capacity", "many")
                .post("/console/account-managers")
                .then()
                .statusCode(422)
                .body(containsString("Another has this address"), containsString("&lt;i&gt;Tom"));
        browser.admin().get("/console/account-managers/" + TOM).then().statusCode(200);
    }

    @Test
    void rulesAreSavedInTheOrderOfTheirSteps() {
        services.on("PUT /v1/assignment-rules", "{\"items\": []}");

        browser.admin()
                .formParam("by", "DEPARTMENT")
                .formParam("by", "")
                .formParam("by", "ROUND_ROBIN")
                .formParam("required", "0")
                .formParam("departments", "Frames = Framing\nnonsense")
                .post("/console/account-managers/rules")
                .then()
                .statusCode(303);

        assertThat(services.last("PUT").body())
                .isEqualTo(
                        "{\"items\":[{\"by\":\"DEPARTMENT\",\"departments\":{\"Frames\":\"Framing\"},\"required\":true},"
                                + "{\"by\":\"ROUND_ROBIN\",\"departments\":{},\"required\":false}]}");
    }

    @Test
    void peopleAreGivenOnlyAfterOneHasSeenToWhom() {
        services.on("POST /v1/account-manager-assignments", """
                {"dryRun": true, "unassigned": [], "assigned": [{"profileId": "%s", "managerId": "%s",
                    "managerName": "Tom Okafor", "because": ["LANGUAGE", "FREE_CAPACITY"]}]}""".formatted(ADA, TOM));
        services.on("POST /v1/profiles/lookups", """
                {"id": "%s", "attributes": {"firstName": "Ada"}, "consent": "NONE"}
                {"end": true, "count": 1}""".formatted(ADA));

        browser.admin()
                .formParam("from", TOM)
                .post("/console/account-managers/assignments/preview")
                .then()
                .statusCode(200)
                .body(containsString(">Ada<"), containsString("most room"), containsString("id=\"perform\""));
        assertThat(services.last("POST /v1/account-manager-assignments").body())
                .contains("\"dryRun\":true", "\"from\":\"" + TOM);
        browser.admin()
                .formParam("from", "")
                .formParam("key", "k")
                .post("/console/account-managers/assignments")
                .then()
                .statusCode(200);
        assertThat(services.last("POST /v1/account-manager-assignments").body()).contains("\"dryRun\":false");
    }
}
