package io.clientele.profile.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class GiftResourceTest {

    private final Caller caller;
    private final Retelling retelling;
    private final Sql sql;

    GiftResourceTest(Caller caller, Retelling retelling, Sql sql) {
        this.caller = caller;
        this.retelling = retelling;
        this.sql = sql;
    }

    @Test
    void aGiftIsSeenAtWhoGotItAndBelongsToWhoPaid() {
        var payer = caller.profile("gift-payer-1", Map.of());
        var consumer = caller.profile("gift-consumer-1", Map.of());
        buy("gift-payer-1", "gift-order-1", "gift-consumer-1", "2026-03-01T10:00:00Z");
        buy("gift-payer-1", "gift-order-2", "gift-consumer-1", "2026-03-02T10:00:00Z");
        buy("gift-consumer-1", "gift-order-3", "gift-consumer-1", "2026-03-03T10:00:00Z");

        gifts(consumer)
                .body("items.purchase.orderId", contains("gift-order-2", "gift-order-1"))
                .body("items.payerId", contains(payer, payer))
                .body("items[0].purchase.lines[0].sku", equalTo("MUG"));
        gifts(payer).body("items", empty());
        caller.asMarketer()
                .get("/v1/profiles/" + consumer + "/purchases")
                .then()
                .body("items.orderId", contains("gift-order-3"));
    }

    @Test
    void giftsAreListedPageByPage() {
        caller.profile("gift-payer-4", Map.of());
        var consumer = caller.profile("gift-consumer-4", Map.of());
        buy("gift-payer-4", "gift-order-41", "gift-consumer-4", "2026-03-01T10:00:00Z");
        buy("gift-payer-4", "gift-order-42", "gift-consumer-4", "2026-03-01T10:00:00Z");

        String first = caller.asMarketer()
                .queryParam("limit", 1)
                .get("/v1/profiles/" + consumer + "/gifts")
                .path("next");
        var second = caller.asMarketer()
                .queryParam("limit", 1)
                .queryParam("after", first)
                .get("/v1/profiles/" + consumer + "/gifts")
                .then()
                .body("next", nullValue());

        assertThat(second.extract().<List<String>>path("items.purchase.orderId"))
                .hasSize(1);
        caller.asMarketer()
                .queryParam("after", "x")
                .get("/v1/profiles/" + consumer + "/gifts")
                .then()
                .statusCode(400);
    }

    @Test
    void giftsGoOverWithWhoIsMerged() {
        caller.profile("gift-payer-2", Map.of());
        var survivor = caller.profile("gift-survivor-2", Map.of());
        var duplicate = caller.profile("gift-consumer-2", Map.of());
        buy("gift-payer-2", "gift-order-21", "gift-consumer-2", "2026-03-01T10:00:00Z");

        caller.asMarketer()
                .body(Map.of("duplicateId", duplicate))
                .post("/v1/profiles/" + survivor + "/merges")
                .then()
                .statusCode(201);

        gifts(survivor).body("items.purchase.orderId", contains("gift-order-21"));
    }

    @Test
    void whoIsForgottenIsForgottenInThePurchasesOfOthersToo() {
        var payer = caller.profile("gift-payer-3", Map.of());
        var consumer = caller.profile("gift-canary-3", Map.of());
        buy("gift-payer-3", "gift-order-31", "gift-canary-3", "2026-03-01T10:00:00Z");
        buy("gift-payer-3", "gift-order-32", "gift-somebody-else", "2026-03-02T10:00:00Z");

        caller.asMarketer().delete("/v1/profiles/" + consumer).then().statusCode(202);

        assertThat(told(payer)).hasSize(2).noneMatch(body -> body.contains("gift-canary-3"));
        retelling.tellAll();
        assertThat(told(payer)).hasSize(3).noneMatch(body -> body.contains("gift-canary-3"));
        caller.asMarketer()
                .get("/v1/profiles/" + payer + "/purchases")
                .then()
                .body("items.recipient", contains("gift-somebody-else", null));
    }

    private List<String> told(String id) {
        return sql.of("select body from change where profile_id = :id and kind = 'purchase' order by version")
                .set("id", UUID.fromString(id))
                .list(row -> row.text("body"));
    }

    private ValidatableResponse gifts(String id) {
        return caller.asMarketer().get("/v1/profiles/" + id + "/gifts").then().statusCode(200);
    }

    private void buy(String payer, String order, String recipient, String at) {
        var line = Map.of("sku", "MUG", "name", "Mug", "quantity", 1, "price", "4.50");
        var properties = Map.of(
                "order_id",
                order,
                "currency",
                "EUR",
                "total",
                "4.50",
                "recipient",
                recipient,
                "products",
                List.of(line));
        caller.asMarketer()
                .body(Map.of(
                        "messageId",
                        order,
                        "userId",
                        payer,
                        "event",
                        "Order Completed",
                        "timestamp",
                        at,
                        "properties",
                        properties))
                .post("/v1/track")
                .then()
                .statusCode(200);
    }
}
