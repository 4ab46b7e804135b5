package io.clientele.profile.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
class CollectionResourceTest {

    private final Caller caller;

    CollectionResourceTest(Caller caller) {
        this.caller = caller;
    }

    @Test
    void aBatchIsTakenInItsOrderAndOnce() {
        var batch = """
                {"sentAt": "2024-01-01T00:00:00Z", "batch": [
                  {"type": "track", "messageId": "c1-1", "anonymousId": "c1-browser", "event": "Product Viewed"},
                  {"type": "identify", "messageId": "c1-2", "anonymousId": "c1-browser", "userId": "c1",
                   "traits": {"firstName": "Ada", "birthday": "1984-02-29"}, "context": {"ip": "::1"}},
                  {"type": "page", "messageId": "c1-3", "userId": "c1", "name": "Home"},
                  {"type": "page", "messageId": "c1-3", "userId": "c1", "name": "Home"}]}""";

        post(batch).body("accepted", equalTo(3)).body("duplicates", equalTo(1)).body("rejected", hasSize(0));
        post(batch).body("accepted", equalTo(0)).body("duplicates", equalTo(4));

        var ada = byUserId("c1");
        assertThat(ada.path("items[0].attributes.birthDate").toString()).isEqualTo("1984-02-29");
        caller.asMarketer()
                .get("/v1/profiles/" + ada.path("items[0].id") + "/events")
                .then()
                .body("items.name", contains("Page Viewed", "Product Viewed"))
                .body("items[0].properties.name", equalTo("Home"));
    }

    @Test
    void whatABrowserDidIsTheUsersOnceTheyShowWhoTheyAreInIt() {
        post("""
                {"batch": [
                  {"type": "identify", "messageId": "st-1", "userId": "st", "traits": {"firstName": "Ada"}},
                  {"type": "track", "messageId": "st-2", "anonymousId": "st-phone", "event": "Product Viewed"}]}""");

        post("""
                {"batch": [
                  {"type": "page", "messageId": "st-3", "userId": "st", "anonymousId": "st-phone", "name": "Home"},
                  {"type": "page", "messageId": "st-4", "userId": "st", "anonymousId": "st-phone", "name": "Home"}]}""").body("accepted", equalTo(2));

        var ada = byUserId("st");
        assertThat(ada.<List<String>>path("items[0].identifiers.value")).containsExactlyInAnyOrder("st", "st-phone");
        caller.asMarketer()
                .get("/v1/profiles/" + ada.path("items[0].id") + "/events")
                .then()
                .body("items.name", containsInAnyOrder("Page Viewed", "Page Viewed", "Product Viewed"));
    }

    @Test
    void aBrowserThatSomebodyElseHasUsedStaysTheirs() {
        post("""
                {"batch": [
                  {"type": "identify", "messageId": "sh-1", "userId": "sh-her", "anonymousId": "sh-desk", "traits": {}},
                  {"type": "identify", "messageId": "sh-2", "userId": "sh-him", "traits": {}},
                  {"type": "track", "messageId": "sh-3", "userId": "sh-him", "anonymousId": "sh-desk", "event": "Product Viewed"}]}""").body("accepted", equalTo(3));

        assertThat(byUserId("sh-her").<List<String>>path("items[0].identifiers.value"))
                .containsExactlyInAnyOrder("sh-her", "sh-desk");
        assertThat(byUserId("sh-him").<List<String>>path("items[0].identifiers.value"))
                .containsExactly("sh-him");
    }

    @Test
    void whatSomebodyAllowedComesWithTheirTraitsAndIsNoAttribute() {
        post("""
                {"batch": [
                  {"type": "identify", "messageId": "cc-1", "userId": "cc", "traits": {"firstName": "Ada", "consents": [
                    {"channel": "EMAIL", "topic": "newsletter", "status": "REVOKED", "basis": "CONSENT", "decidedAt": "2024-03-01T10:00:00Z"},
                    {"channel": "EMAIL", "topic": "newsletter", "status": "GRANTED", "basis": "CONSENT", "decidedAt": "2024-02-01T10:00:00Z"}]}},
                  {"type": "identify", "messageId": "cc-2", "userId": "cc", "traits": {"consents": [
                    {"channel": "email", "topic": "newsletter", "status": "YES", "basis": "CONSENT"}]}}]}""")
                .body("accepted", equalTo(1))
                .body("rejected[0].errors.field", contains("traits.consents[0].channel", "traits.consents[0].status"));

        var ada = byUserId("cc");
        assertThat((Object) ada.path("items[0].attributes.consents")).isNull();
        caller.asMarketer()
                .get("/v1/profiles/" + ada.path("items[0].id") + "/consents")
                .then()
                .body("items.status", contains("REVOKED"));
        caller.asMarketer()
                .get("/v1/profiles/" + ada.path("items[0].id") + "/timeline")
                .then()
                .body("items.detail.status", contains("REVOKED", "GRANTED"));
    }

    @Test
    void whatIsWrongIsSaidByItsIndexAndHarmsNoOther() {
        post("""
                {"batch": [
                  {"type": "track", "messageId": "c2-1", "userId": "c2", "event": "Content Shared"},
                  {"type": "track", "userId": "c2", "event": "x"},
                  {"type": "dance", "messageId": "c2-3", "userId": "c2"},
                  {"type": "track", "messageId": "c2-4", "event": "x"},
                  {"type": "track", "messageId": "c2-5", "userId": "c2", "event": "x", "timestamp": "soon"},
                  {"type": "identify", "messageId": "c2-6", "userId": "c2", "traits": {"email": "nobody"}},
                  {"type": "track", "messageId": "c2-7", "userId": "c2", "event": "x", "properties": {"a": {"b\\u0000": 1}}},
                  {"type": "track", "messageId": "c2-8", "userId": "c2\\u0000", "event": "x"},
                  {"type": "track", "messageId": "c2-9", "userId": {"id": 1}, "event": "x"},
                  7, null]}""")
                .body("accepted", equalTo(1))
                .body("rejected.index", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body(
                        "rejected.collect { it.errors[0].field }",
                        contains(
                                "messageId",
                                "type",
                                "userId",
                                "timestamp",
                                "traits.email",
                                "properties",
                                "userId",
                                "userId",
                                "item",
                                "item"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"order_id\": \"c9\", \"products\": [null]}",
                "{\"order_id\": \"c9\", \"products\": [[]]}",
                "{\"order_id\": \"c9\", \"products\": [{\"quantity\": \"0e-999999999\", \"price\": 1e999999999}]}",
                "{\"order_id\": \"c9\", \"total\": \"1e999999999\"}",
                "{\"order_id\": \"c9\", \"total\": 1, \"currency\": \"ZZZ\"}",
                "{\"order_id\": {}, \"total\": 1}"
            })
    void anOrderThatMakesNoSenseHarmsNoOther(String order) {
        var id = UUID.randomUUID();

        post("""
                {"batch": [
                  {"type": "track", "messageId": "a-%1$s", "userId": "c9", "event": "Order Completed", "properties": %2$s},
                  {"type": "track", "messageId": "b-%1$s", "userId": "c9", "event": "Content Shared"}]}""".formatted(id, order)).body("accepted", equalTo(1)).body("rejected.index", contains(0));
    }

    @Test
    void aRejectedMessageMayComeAgain() {
        post("{'batch': [{'type': 'track', 'messageId': 'c3', 'userId': 'c3'}]}".replace('\'', '"'))
                .body("rejected", hasSize(1));
        post("{'batch': [{'type': 'track', 'messageId': 'c3', 'userId': 'c3', 'event': 'x'}]}".replace('\'', '"'))
                .body("accepted", equalTo(1));
    }

    @Test
    void anOrderBelongsToOnePersonAndIsReplacedByANewerState() {
        track("c4-1", "c4", "Order Completed", "2024-01-01T10:00:00Z", Map.of("order_id", "c4-o", "total", 10))
                .statusCode(200);
        track("c4-2", "c4", "Order Completed", "2024-01-02T10:00:00Z", Map.of("order_id", "c4-o", "total", 12))
                .statusCode(200);
        track("c4-3", "c4-b", "Order Completed", "2024-01-03T10:00:00Z", Map.of("order_id", "c4-o", "total", 99))
                .statusCode(400)
                .body("errors[0].message", equalTo("ORDER_OF_ANOTHER"));
        track("c4-4", "c4", "Order Refunded", "2024-01-04T10:00:00Z", Map.of("order_id", "c4-o", "total", 2))
                .statusCode(200);

        caller.asMarketer()
                .get("/v1/profiles/" + byUserId("c4").path("items[0].id") + "/timeline")
                .then()
                .body("items.kind", contains("REFUND", "PURCHASE"))
                .body("items.detail.total", contains(200, 1200));
    }

    @Test
    void anAliasJoinsWhatWasDoneBeforeSigningIn() {
        track("c5-1", null, "Product Viewed", "2024-01-01T10:00:00Z", Map.of()).statusCode(200);
        caller.profile("c5", Map.of());

        caller.asMarketer()
                .body(Map.of("messageId", "c5-2", "userId", "c5", "previousId", "c5-1-browser"))
                .post("/v1/alias")
                .then()
                .statusCode(200);

        caller.asMarketer()
                .get("/v1/profiles/" + byUserId("c5").path("items[0].id") + "/timeline")
                .then()
                .body("items.title", contains("Product Viewed"));
        caller.profile("c5-other", Map.of());
        caller.asMarketer()
                .body(Map.of("messageId", "c5-3", "userId", "c5-other", "previousId", "c5-1-browser"))
                .post("/v1/alias")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("previousId"));
    }

    @Test
    void onlyServicesSayWhoByProfileId() {
        var ada = caller.profile("c6", Map.of());
        var sent = Map.of("messageId", "c6-1", "profileId", ada, "event", "Email Sent");

        caller.asMarketer().body(sent).post("/v1/track").then().statusCode(400);
        caller.as(Tokens.SERVICE).body(sent).post("/v1/track").then().statusCode(200);
        caller.as(Tokens.SERVICE)
                .body(Map.of("messageId", "c6-2", "profileId", UUID.randomUUID(), "event", "Email Sent"))
                .post("/v1/track")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("profileId"));
    }

    @Test
    void aGroupIsAnAttribute() {
        caller.asMarketer()
                .body("{\"messageId\":\"c7\",\"userId\":\"c7\",\"groupId\":\"school-1\"}")
                .post("/v1/group")
                .then()
                .statusCode(200);

        assertThat(byUserId("c7").path("items[0].attributes.group").toString()).isEqualTo("school-1");
    }

    @Test
    void tooMuchIsRefusedWhole() {
        var item = Map.of("type", "track", "messageId", "c8", "userId", "c8", "event", "x");
        caller.asMarketer()
                .body(Map.of("batch", Collections.nCopies(501, item)))
                .post("/v1/batch")
                .then()
                .statusCode(413);
        caller.asMarketer()
                .body(Map.of("batch", List.of(item), "filler", "x".repeat(5 << 20)))
                .post("/v1/batch")
                .then()
                .statusCode(413);
        post("{\"batch\":[]}").body("accepted", equalTo(0));
    }

    private ValidatableResponse post(String batch) {
        return caller.asMarketer().body(batch).post("/v1/batch").then().statusCode(200);
    }

    private ValidatableResponse track(String id, String userId, String event, String at, Map<String, ?> properties) {
        var who = userId == null ? Map.of("anonymousId", id + "-browser") : Map.of("userId", userId);
        var item = new HashMap<String, Object>(who);
        item.putAll(Map.of("messageId", id, "event", event, "timestamp", at, "properties", properties));
        return caller.asMarketer().body(item).post("/v1/track").then();
    }

    private Response byUserId(String userId) {
        return caller.asMarketer().queryParam("userId", userId).get("/v1/profiles");
    }
}
