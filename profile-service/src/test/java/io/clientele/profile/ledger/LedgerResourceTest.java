package io.clientele.profile.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class LedgerResourceTest {

    private final Caller caller;
    private final Sql sql;
    private final Roots roots;
    private final Chaining chaining;

    LedgerResourceTest(Caller caller, Sql sql, Roots roots, Chaining chaining) {
        this.caller = caller;
        this.sql = sql;
        this.roots = roots;
        this.chaining = chaining;
    }

    @Test
    void decisionsAreChainedAndTheChainHolds() {
        var ada = caller.profile("ledger-1", Map.of());
        decide(ada, "GRANTED");
        decide(ada, "REVOKED");

        verified(ada).body("intact", equalTo(true)).body("entries", equalTo(2)).body("chains", equalTo(1));
    }

    @Test
    void whatIsChangedBehindItsBackIsFoundWithItsRow() {
        var ada = caller.profile("ledger-2", Map.of());
        decide(ada, "DENIED");
        decide(ada, "REVOKED");
        try {
            tamper("update consent_decision set status = 'GRANTED' where profile_id = :id and sequence = 2", ada);

            verified(ada)
                    .body("intact", equalTo(false))
                    .body("breaks[0].kind", equalTo("CONTENT_CHANGED"))
                    .body("breaks[0].sequence", equalTo(2));
            all().body("intact", equalTo(false)).body("breaks.profileId", hasItem(ada));
        } finally {
            tamper("update consent_decision set status = 'REVOKED' where profile_id = :id and sequence = 2", ada);
        }
    }

    @Test
    void aChainThatIsGoneIsMissed() {
        var ada = caller.profile("ledger-3", Map.of());
        decide(ada, "DENIED");
        tamper(
                "update consent_decision set profile_id = gen_random_uuid(), sequence = null where profile_id = :id",
                ada);

        verified(ada).body("breaks.kind", hasItem("HEAD_WRONG"));

        tamper("delete from consent_decision where origin_profile_id = :id", ada);
        tamper("delete from consent_chain where profile_id = :id", ada);
    }

    @Test
    void erasureTakesTheContentAndLeavesTheChain() {
        var ada = caller.profile("ledger-4", Map.of());
        decide(ada, "GRANTED");

        caller.asMarketer().delete("/v1/profiles/" + ada).then().statusCode(202);

        verified(ada).body("intact", equalTo(true)).body("entries", equalTo(1)).body("erased", equalTo(1));
        assertThat(sql.of(
                                "select count(*) from consent_decision where profile_id = :id and num_nonnulls(salt, status, source) > 0")
                        .set("id", UUID.fromString(ada))
                        .number())
                .isZero();
    }

    @Test
    void aMergeKeepsBothChains() {
        var ada = caller.profile("ledger-5", Map.of());
        var twin = caller.profile("ledger-6", Map.of());
        decide(ada, "GRANTED");
        decide(twin, "DENIED");

        caller.asMarketer()
                .body(Map.of("duplicateId", twin))
                .post("/v1/profiles/" + ada + "/merges")
                .then()
                .statusCode(201);
        decide(twin, "REVOKED");

        verified(ada).body("intact", equalTo(true)).body("chains", equalTo(2)).body("entries", equalTo(3));
        caller.asMarketer().get("/v1/profiles/" + ada + "/timeline").then().body("items.size()", equalTo(3));
    }

    @Test
    void theDaysRootIsOfAllChainsAndShowsWhoWroteOneAnew() {
        var ada = caller.profile("ledger-7", Map.of());
        decide(ada, "GRANTED");
        tamper("delete from consent_root where :id::uuid is not null", ada);
        assertThat(roots.makeTodays()).isTrue();
        assertThat(roots.makeTodays()).isFalse();
        all().body("roots", equalTo(1));

        tamper("update consent_rooted set hash = repeat('0', 63) || '1' where profile_id = :id", ada);

        verified(ada).body("breaks[0].kind", equalTo("ROOT_WRONG"));
        all().body("broken", greaterThan(1));
        tamper("delete from consent_rooted where :id::uuid is not null", ada);
        tamper("delete from consent_root where :id::uuid is not null", ada);
    }

    @Test
    void whatWasRecordedBeforeThereWereChainsIsChained() {
        var ada = caller.profile("ledger-8", Map.of());
        tamper("""
                insert into consent_decision (profile_id, id, channel, topic, status, basis, decided_at, recorded_at,
                                              origin_profile_id)
                values (:id, gen_random_uuid(), 'EMAIL', 'news', 'DENIED', 'CONSENT', now(), now(), :id)""", ada);
        verified(ada).body("breaks.kind", hasItem("ENTRY_UNCHAINED"));

        chaining.chainAll();

        verified(ada).body("intact", equalTo(true)).body("entries", equalTo(1));
    }

    private void decide(String profile, String status) {
        caller.asMarketer()
                .body(Map.of("status", status, "basis", "CONSENT", "source", "desk"))
                .put("/v1/profiles/" + profile + "/consents/EMAIL/news")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse verified(String profile) {
        return caller.asMarketer()
                .get("/v1/consent-ledger/verification?profileId=" + profile)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse all() {
        return caller.asMarketer()
                .post("/v1/consent-ledger/verifications")
                .then()
                .statusCode(200);
    }

    private void tamper(String text, String profile) {
        sql.of(text).set("id", UUID.fromString(profile)).update();
    }
}
