package io.clientele.profile.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.Tracks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
class ContractResourceTest {

    private final Caller caller;
    private final Tracks tracks;
    private final Sql sql;

    ContractResourceTest(Caller caller, Tracks tracks, Sql sql) {
        this.caller = caller;
        this.tracks = tracks;
        this.sql = sql;
    }

    @Test
    void aSignedContractIsReadWithAllItsTerms() {
        var firm = caller.profile("k1", Map.of());

        tracks.track(
                "k1",
                "Contract Signed",
                "2026-01-05T10:00:00Z",
                Map.ofEntries(
                        Map.entry("contract_id", "K-1"),
                        Map.entry("scope", "School pictures"),
                        Map.entry("tailored", true),
                        Map.entry("modules", List.of("portraits", "classes")),
                        Map.entry("fee", 5760.5),
                        Map.entry("currency", "EUR"),
                        Map.entry("period", "P1Y"),
                        Map.entry("starts", "2026-02-01"),
                        Map.entry("ends", "2099-01-31"),
                        Map.entry("notice", "P3M"),
                        Map.entry("cancellation", "in writing")));

        contracts(firm)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo("K-1"))
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].tailored", equalTo(true))
                .body("items[0].modules", contains("portraits", "classes"))
                .body("items[0].fee.amount", equalTo(576050))
                .body("items[0].fee.currency", equalTo("EUR"))
                .body("items[0].period", equalTo("P1Y"))
                .body("items[0].starts", equalTo("2026-02-01"))
                .body("items[0].notice", equalTo("P3M"))
                .body("items[0].cancellation", equalTo("in writing"));
        assertThat(told(firm)).singleElement().asString().contains("\"fee\":{\"amount\":576050,\"currency\":\"EUR\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "Contract Signed 1; Contract Ended 2, ENDED",
        "Contract Ended 2; Contract Signed 1, ENDED",
        "Contract Ended 1; Contract Signed 2, ACTIVE",
        "Contract Signed 3; Contract Ended 2; Contract Signed 1, ACTIVE",
        "Contract Ended 1, ENDED",
        "Contract Signed 1; Contract Signed 1, ACTIVE"
    })
    void whicheverEventComesFirstTheLastWordHolds(String life, String state) {
        var user = "k-" + UUID.randomUUID();
        var firm = caller.profile(user, Map.of());

        for (var event : life.split("; ")) {
            var day = event.charAt(event.length() - 1);
            tracks.track(
                    user,
                    event.substring(0, event.length() - 2),
                    "2026-01-0" + day + "T10:00:00Z",
                    Map.of("contract_id", "K"));
        }

        contracts(firm).body("items.state", contains(state));
        assertThat(told(firm))
                .hasSize(life.split("; ").length)
                .last()
                .asString()
                .contains("\"contractId\":\"K\"");
    }

    @ParameterizedTest
    @CsvSource({
        "fee,          12.345,             properties.fee",
        "fee,          -1,                 properties.fee",
        "currency,     XXY,                properties.currency",
        "period,       monthly,            properties.period",
        "starts,       soon,               properties.starts",
        "notice,       P0D,                properties.notice",
        "tailored,     perhaps,            properties.tailored",
        "modules,      one,                properties.modules"
    })
    void termsThatMakeNoSenseAreRejectedByTheirPath(String name, String value, String field) {
        tracks.send("k2", "Contract Signed", "2026-01-05T10:00:00Z", Map.of("contract_id", "K-2", name, value))
                .statusCode(400)
                .body("errors.field", hasItem(field));
        tracks.send("k2", "Contract Ended", "2026-01-05T10:00:00Z", Map.of())
                .statusCode(400)
                .body("errors.field", contains("properties.contract_id"));
    }

    @Test
    void aPersonSignsAndEndsByTheSameEvents() {
        var firm = caller.profile("k3", Map.of());

        var contract = caller.asMarketer()
                .header("Idempotency-Key", "k3-sign")
                .body(
                        "{\"scope\": \"Retainer\", \"tailored\": true, \"fee\": 1200, \"currency\": \"JPY\", \"starts\": \"2099-01-01\"}")
                .post("/v1/profiles/" + firm + "/contracts")
                .then()
                .statusCode(201)
                .body("state", equalTo("UPCOMING"))
                .body("fee.amount", equalTo(1200))
                .extract()
                .<String>path("id");
        caller.asMarketer()
                .body("{\"ended\": true, \"because\": \"moved away\"}")
                .patch("/v1/profiles/" + firm + "/contracts/" + contract)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endedBecause", equalTo("moved away"));

        caller.asMarketer()
                .get("/v1/profiles/" + firm + "/events")
                .then()
                .body("items.name", contains("Contract Ended", "Contract Signed"));
        contracts(firm).body("items", hasSize(1));
        caller.asMarketer()
                .get("/v1/profiles/" + firm + "/contracts?state=ACTIVE")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whatAPersonGetsWrongIsSaidByTheNameThatTheyUsed() {
        var firm = caller.profile("k4", Map.of());

        caller.asMarketer()
                .body("{\"fee\": 1.5, \"currency\": \"JPY\", \"period\": \"often\"}")
                .post("/v1/profiles/" + firm + "/contracts")
                .then()
                .statusCode(400)
                .body("errors.field", contains("fee", "period"));
        caller.asMarketer()
                .body("{\"ended\": true}")
                .patch("/v1/profiles/" + firm + "/contracts/none")
                .then()
                .statusCode(404);
        caller.asMarketer()
                .get("/v1/profiles/" + firm + "/contracts?state=NONE")
                .then()
                .statusCode(400);
    }

    @Test
    void theContractsOfTwoWhoBecomeOneAreOneStory() {
        var survivor = caller.profile("k5", Map.of());
        var duplicate = caller.profile("k6", Map.of());
        tracks.track("k5", "Contract Signed", "2026-01-01T10:00:00Z", Map.of("contract_id", "SHARED"));
        tracks.track("k6", "Contract Ended", "2026-02-01T10:00:00Z", Map.of("contract_id", "SHARED"));
        tracks.track("k6", "Contract Signed", "2026-02-01T10:00:00Z", Map.of("contract_id", "OTHER"));

        caller.asMarketer()
                .body(Map.of("duplicateId", duplicate))
                .post("/v1/profiles/" + survivor + "/merges")
                .then()
                .statusCode(201);

        contracts(duplicate)
                .body("items.id", contains("OTHER", "SHARED"))
                .body("items.state", contains("ACTIVE", "ENDED"));
        assertThat(told(survivor)).hasSize(3).anyMatch(body -> body.contains("SHARED") && body.contains("2026-02-01"));
    }

    @Test
    void whoIsErasedLeavesNothingOfTheirContracts() {
        var firm = caller.profile("k7", Map.of());
        caller.asMarketer()
                .header("Idempotency-Key", "k7-sign")
                .body("{\"scope\": \"canary-k7\"}")
                .post("/v1/profiles/" + firm + "/contracts")
                .then()
                .statusCode(201);

        caller.as("admin").delete("/v1/profiles/" + firm).then().statusCode(202);

        for (var query : List.of(
                "select count(*) from event where properties::text like '%canary-k7%'",
                "select count(*) from change where body like '%canary-k7%'",
                "select count(*) from idempotency where body like '%canary-k7%'")) {
            assertThat(sql.of(query).number()).as(query).isZero();
        }
    }

    @Test
    void aQuoteIsReadWithTheBudgetTheyStated() {
        var buyer = caller.profile("k8", Map.of());

        tracks.track("k8", "Quote Sent", "2026-01-01T10:00:00Z", Map.of("quote_id", "Q", "amount", 530));
        tracks.track(
                "k8",
                "Quote Sent",
                "2026-01-03T10:00:00Z",
                Map.of("quote_id", "Q", "amount", "499.90", "budget", 500, "currency", "GBP", "tailored", true));

        caller.asMarketer()
                .get("/v1/profiles/" + buyer + "/quotes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount.amount", equalTo(49990))
                .body("items[0].budget.amount", equalTo(50000))
                .body("items[0].budget.currency", equalTo("GBP"))
                .body("items[0].validUntil", nullValue());
    }

    private ValidatableResponse contracts(String profile) {
        return caller.asMarketer()
                .get("/v1/profiles/" + profile + "/contracts")
                .then()
                .statusCode(200);
    }

    private List<String> told(String profile) {
        return sql.of("select body from change where profile_id = :id and kind = 'contract' order by version")
                .set("id", UUID.fromString(profile))
                .list(row -> row.text("body"));
    }
}
