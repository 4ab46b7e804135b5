package io.clientele.profile.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
class ConsentResourceTest {

    private static final Instant MONDAY = Instant.parse("2024-01-01T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-01-02T10:00:00Z");

    private final Caller caller;
    private final Consents consents;
    private final Sql sql;

    ConsentResourceTest(Caller caller, Consents consents, Sql sql) {
        this.caller = caller;
        this.consents = consents;
        this.sql = sql;
    }

    @Test
    void theLastDecisionStandsAndAllAreProof() {
        var ada = caller.profile("consent-1", Map.of());

        decide(ada, "GRANTED", MONDAY);
        decide(ada, "REVOKED", TUESDAY);

        caller.asMarketer()
                .get("/v1/profiles/" + ada + "/consents")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("REVOKED"))
                .body("items[0].decidedAt", equalTo("2024-01-02T10:00:00Z"));
        assertThat(sql.of("select status from consent_decision where profile_id = :id order by decided_at")
                        .set("id", UUID.fromString(ada))
                        .list(row -> row.text("status")))
                .containsExactly("GRANTED", "REVOKED");
    }

    @Test
    void aDecisionThatIsOlderThanTheStandingOneChangesNothing() {
        var ada = caller.profile("consent-2", Map.of());

        decide(ada, "DENIED", TUESDAY);
        decide(ada, "GRANTED", MONDAY);

        caller.asMarketer().get("/v1/profiles/" + ada + "/consents").then().body("items.status", contains("DENIED"));
    }

    @Test
    void theSameDecisionAgainIsToldOnce() {
        var ada = caller.profile("consent-3", Map.of());

        decide(ada, "GRANTED", MONDAY);
        decide(ada, "GRANTED", MONDAY);

        assertThat(changes(ada)).singleElement().asString().contains("\"status\":\"GRANTED\"", "\"topic\":\"news\"");
    }

    @Test
    void anAssumedYesNeverReplacesADecision() {
        var ada = caller.profile("consent-4", Map.of());
        var bob = caller.profile("consent-5", Map.of());
        decide(ada, "REVOKED", MONDAY);

        QuarkusTransaction.requiringNew()
                .run(() -> consents.assume(UUID.randomUUID(), List.of(assumed(ada), assumed(bob), assumed(bob))));

        assertThat(consents.of(UUID.fromString(ada)))
                .extracting(Consent::status)
                .containsExactly(ConsentStatus.REVOKED);
        assertThat(consents.of(UUID.fromString(bob)))
                .extracting(Consent::status)
                .containsExactly(ConsentStatus.GRANTED);
        assertThat(changes(bob)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL/news, '{}'",
        "EMAIL/news, '{\"status\":\"MAYBE\",\"basis\":\"CONSENT\"}'",
        "EMAIL/news, '{\"status\":\"GRANTED\",\"basis\":\"CONSENT\",\"decidedAt\":\"2999-01-01T00:00:00Z\"}'",
        "e-mail/news, '{\"status\":\"GRANTED\",\"basis\":\"CONSENT\"}'",
        "EMAIL/news, ''",
        "EMAIL/news, 'null'"
    })
    void whatIsNoDecisionIsRefused(String what, String body) {
        var ada = caller.profile("consent-" + UUID.randomUUID(), Map.of());

        caller.asMarketer()
                .body(body)
                .put("/v1/profiles/" + ada + "/consents/" + what)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        assertThat(consents.of(UUID.fromString(ada))).isEmpty();
    }

    @Test
    void nobodyHasNoConsents() {
        caller.asMarketer()
                .get("/v1/profiles/" + UUID.randomUUID() + "/consents")
                .then()
                .statusCode(404);
    }

    @Test
    void eachPurposeHasADecisionOfItsOwnAndOnlyMarketingIsTheFeedsConsent() {
        var ada = caller.profile("consent-6", Map.of());
        decide(ada, "GRANTED", MONDAY);

        caller.asMarketer()
                .body(Map.of("status", "DENIED", "basis", "CONSENT", "purpose", "PROFILING", "proof", "letter 12"))
                .put("/v1/profiles/" + ada + "/consents/EMAIL/news")
                .then()
                .statusCode(200)
                .body("status", equalTo("DENIED"))
                .body("purpose", equalTo("PROFILING"))
                .body("proof", equalTo("letter 12"));

        caller.asMarketer()
                .get("/v1/profiles/" + ada + "/consents")
                .then()
                .body("items.status", contains("GRANTED", "DENIED"));
        assertThat(changes(ada)).hasSize(1);
        assertThat(consents.allowing(List.of(UUID.fromString(ada)), "PROFILING"))
                .isEmpty();
        assertThat(consents.allowing(List.of(UUID.fromString(ada)), "MARKETING"))
                .hasSize(1);
    }

    private void decide(String profile, String status, Instant at) {
        caller.asMarketer()
                .body(Map.of("status", status, "basis", "CONSENT", "source", "desk", "decidedAt", at.toString()))
                .put("/v1/profiles/" + profile + "/consents/EMAIL/news")
                .then()
                .statusCode(200);
    }

    private static Decision assumed(String profile) {
        return new Decision(
                UUID.fromString(profile), "EMAIL", "news", ConsentStatus.GRANTED, "SOFT_OPT_IN", "checkout", TUESDAY);
    }

    private List<String> changes(String profile) {
        return sql.of("select body from change where profile_id = :id and kind = 'consent' order by version")
                .set("id", UUID.fromString(profile))
                .list(row -> row.text("body"));
    }
}
