package io.clientele.profile.duplicate;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class MergeRuleResourceTest {

    private final Caller caller;
    private final MergingByRule merging;
    private final String key = UUID.randomUUID().toString().substring(0, 8);

    MergeRuleResourceTest(Caller caller, MergingByRule merging) {
        this.caller = caller;
        this.merging = merging;
    }

    @AfterEach
    void byHandAgain() {
        rule("SAME_MAILBOX", Map.of("automatic", false)).statusCode(200);
    }

    @Test
    void nothingIsMergedByItselfUntilSomebodySaysSo() {
        caller.asMarketer()
                .get("/v1/duplicates/rules")
                .then()
                .statusCode(200)
                .body("items.rule", contains("SAME_MAILBOX", "SAME_PHONE", "SAME_NAME_AND_ADDRESS"))
                .body("items.automatic", contains(false, false, false));
    }

    @Test
    void whomARuleFindsBecomeOneAsItSaysAndArePartedForGood() {
        var ada = caller.profile(key + "1", Map.of("email", "ada+a@gmail.com".replace("ada", key), "city", "Oslo"));
        var other = contact("ada+b@gmail.com".replace("ada", key), "Bergen");

        rule("SAME_MAILBOX", Map.of("automatic", true, "fields", Map.of("city", "NEWEST", "*", "SURVIVOR")))
                .statusCode(200)
                .body("waiting", greaterThanOrEqualTo(1));
        await().untilAsserted(() -> {
            merging.mergeAll();
            profile(other).body("id", equalTo(ada));
        });

        profile(ada).body("attributes.city", equalTo("Bergen"));
        var merges = caller.asMarketer().get("/v1/profiles/" + ada + "/merges").then();
        merges.body("items.reason", contains("RULE")).body("items.by", contains("SAME_MAILBOX"));
        caller.asMarketer()
                .post("/v1/merges/" + merges.extract().<String>path("items[0].id") + "/undo")
                .then()
                .statusCode(200);
        merging.mergeAll();
        profile(other).body("id", equalTo(other)).body("attributes.city", equalTo("Bergen"));
    }

    @Test
    void twoAccountsWaitForAPersonUnlessTheRuleTakesThem() {
        var ada = caller.profile(key + "1", Map.of("email", "ada+a@gmail.com".replace("ada", key)));
        var other = caller.profile(key + "2", Map.of("email", "ada+b@gmail.com".replace("ada", key)));

        rule("SAME_MAILBOX", Map.of("automatic", true)).statusCode(200);
        merging.mergeAll();
        profile(other).body("id", equalTo(other));

        rule("SAME_MAILBOX", Map.of("automatic", true, "twoUsers", true)).statusCode(200);
        await().untilAsserted(() -> {
            merging.mergeAll();
            profile(other).body("id", equalTo(ada)).body("identifiers.findAll { it.kind == 'USER_ID' }", hasSize(2));
        });
    }

    @Test
    void whatIsNoRuleIsRefused() {
        rule("SAME_SHOES", Map.of("automatic", true)).statusCode(404);
        rule("SAME_PHONE", Map.of()).statusCode(400);
        rule("SAME_PHONE", Map.of("automatic", true, "fields", Map.of("city", "OLDEST")))
                .statusCode(400);
    }

    private String contact(String email, String city) {
        return caller.asMarketer()
                .body(Map.of("attributes", Map.of("email", email, "city", city)))
                .post("/v1/profiles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse profile(String id) {
        return caller.asMarketer().get("/v1/profiles/" + id).then().statusCode(200);
    }

    private ValidatableResponse rule(String rule, Map<String, ?> said) {
        return caller.asMarketer()
                .body(said)
                .put("/v1/duplicates/rules/" + rule)
                .then();
    }
}
