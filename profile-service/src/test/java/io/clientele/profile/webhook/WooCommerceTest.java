package io.clientele.profile.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class WooCommerceTest {

    private final ShopFront front;
    private final Caller caller;

    WooCommerceTest(ShopFront front, Caller caller) {
        this.front = front;
        this.caller = caller;
    }

    @Test
    void anOrderIsAPurchaseOfWhoeverMadeIt() {
        var shop = front.open("WOOCOMMERCE", "w1-");

        order(shop, "order.created", body -> named(body, "w1@woo.example", 25)).body("taken", equalTo(true));

        var person = front.person("w1@woo.example");
        assertThat(person.path("displayName").asText()).isEqualTo("Noémie Larrivière");
        assertThat(person.at("/attributes/street").asText()).isEqualTo("969 Rue du Marché, Bâtiment B");
        assertThat(person.path("identifiers").findValuesAsText("value")).contains("w1-25");
        assertThat(front.purchases("w1@woo.example")).singleElement().satisfies(purchase -> {
            assertThat(purchase).containsEntry("orderId", "w1-727").containsEntry("total", 2935);
            assertThat(purchase).containsEntry("discount", 500).containsEntry("coupon", "spring");
            assertThat(purchase.get("occurredAt")).isEqualTo("2025-03-22T15:28:08Z");
            assertThat((List<Map<String, Object>>) purchase.get("lines"))
                    .extracting(line -> line.get("sku") + " " + line.get("unitPrice"))
                    .containsExactly("w1-product-93 2.5", "BLUE-M 13");
        });
    }

    @Test
    void whatIsNotPaidIsNoPurchaseAndNobodyIsKnownByIt() {
        var shop = front.open("WOOCOMMERCE", "w2-");

        for (var status : List.of("pending", "failed", "cancelled", "on-hold", "checkout-draft", "trash")) {
            order(
                    shop,
                    "order.updated",
                    body -> named(body, "w2@woo.example", 2).put("status", status));
        }

        assertThat(front.id("w2@woo.example")).isNull();
    }

    @Test
    void aLaterStateHoldsWhicheverComesFirst() {
        var shop = front.open("WOOCOMMERCE", "w3-");

        order(
                shop,
                "order.updated",
                body -> named(body, "w3@woo.example", 3)
                        .put("date_modified_gmt", "2025-03-25T10:00:00")
                        .put("total", "40.00"));
        order(shop, "order.created", body -> named(body, "w3@woo.example", 3)).body("taken", equalTo(false));

        assertThat(front.purchases("w3@woo.example"))
                .singleElement()
                .satisfies(purchase -> assertThat(purchase).containsEntry("total", 4000));
    }

    @Test
    void whatIsPaidBackIsRefundedOnceAndACancelledOrderWhole() {
        var shop = front.open("WOOCOMMERCE", "w4-");
        order(shop, "order.created", body -> named(body, "w4@woo.example", 4));

        for (int again = 0; again < 2; again++) {
            order(
                    shop,
                    "order.updated",
                    body -> refunded(named(body, "w4@woo.example", 4), "-9.35")
                            .put("date_modified_gmt", "2025-03-23T10:00:00"));
        }
        assertThat(amounts("w4@woo.example")).containsExactlyInAnyOrder("sold 2935", "refunded 935");

        order(
                shop,
                "order.updated",
                body -> named(body, "w4@woo.example", 4)
                        .put("status", "cancelled")
                        .put("date_modified_gmt", "2025-03-24T10:00:00"));
        assertThat(amounts("w4@woo.example")).containsExactlyInAnyOrder("sold 2935", "refunded 2935");

        order(
                shop,
                "order.restored",
                body -> named(body, "w4@woo.example", 4).put("date_modified_gmt", "2025-03-25T10:00:00"));
        assertThat(amounts("w4@woo.example")).containsExactlyInAnyOrder("sold 2935", "refunded 0");

        order(shop, "order.deleted", body -> body.removeAll().put("id", 727));
        assertThat(amounts("w4@woo.example")).containsExactlyInAnyOrder("sold 2935", "refunded 2935");
    }

    @Test
    void aGuestIsKnownByTheAddressAndCurrenciesKeepTheirDecimals() {
        var shop = front.open("WOOCOMMERCE", "w5-");

        order(
                shop,
                "order.created",
                body -> named(body, "w5@woo.example", 0).put("currency", "KWD").put("total", "29.355"));
        order(
                shop,
                "order.created",
                body -> named(body, "w5@woo.example", 0)
                        .put("id", 728)
                        .put("currency", "JPY")
                        .put("total", "2935.00"));

        assertThat(amounts("w5@woo.example")).containsExactlyInAnyOrder("sold 29355", "sold 2935");
        assertThat(front.person("w5@woo.example").path("identifiers").findValuesAsText("kind"))
                .doesNotContain("USER_ID");
    }

    @Test
    void customersAndProductsComeInToo() {
        var shop = front.open("WOOCOMMERCE", "w6-");

        front.woo(shop, "customer.updated", """
                        {"id": 26, "date_modified_gmt": "2025-03-21T16:11:14", "email": "w6@woo.example", "first_name": "João",
                         "last_name": "Silva", "role": "customer", "billing": {"city": "Lisboa", "country": "PT", "phone": ""}}""").statusCode(200);
        front.woo(shop, "product.updated", """
                        {"id": 799, "name": "Ship Your Idea", "sku": "w6-ship", "date_modified_gmt": "2025-03-21T16:11:14",
                         "categories": [{"id": 9, "name": "Clothing"}], "variations": []}""").statusCode(200);

        assertThat(front.person("w6@woo.example").at("/attributes/city").asText())
                .isEqualTo("Lisboa");
        caller.asMarketer()
                .queryParam("query", "w6-ship")
                .get("/v1/products")
                .then()
                .body("items[0].name", equalTo("Ship Your Idea"))
                .body("items[0].category", equalTo("Clothing"));
    }

    @Test
    void aPingIsAnsweredAndAWrongSignatureIsRefusedAndCounted() {
        var shop = front.open("WOOCOMMERCE", "w7-");
        given().contentType("application/x-www-form-urlencoded")
                .body("webhook_id=17")
                .post("/v1/webhooks/woocommerce/" + shop)
                .then()
                .statusCode(200);

        var body = front.body("woocommerce-order", order -> named(order, "w7@woo.example", 7));
        for (var signature : List.of("", "AAAA", "!", ShopFront.signed(body + " ", ShopFront.SECRET))) {
            given().header("X-WC-Webhook-Topic", "order.created")
                    .header("X-WC-Webhook-Signature", signature)
                    .contentType("application/json")
                    .body(body)
                    .post("/v1/webhooks/woocommerce/" + shop)
                    .then()
                    .statusCode(401);
        }

        assertThat(front.id("w7@woo.example")).isNull();
        assertThat(front.source(shop))
                .containsEntry("refused", 4)
                .containsEntry("accepted", 0)
                .doesNotContainKey("secrets");
    }

    @Test
    void whatCantBeUnderstoodIsNotedAndNotAskedForAgain() {
        var shop = front.open("WOOCOMMERCE", "w8-");

        order(shop, "order.created", body -> named(body, "w8@woo.example", 8).put("currency", "XYZ"))
                .body("reasons", hasItem("currency is not a code of ISO 4217"));
        front.woo(shop, "order.created", "[]").statusCode(400);
        front.woo(shop, "coupon.created", "{\"id\": 1}").body("taken", equalTo(false));

        caller.as(Tokens.ADMIN)
                .get("/v1/webhook-sources/" + shop + "/notices")
                .then()
                .body("items[0].topic", equalTo("order.created"));
        assertThat(front.source(shop)).containsEntry("notTaken", 1);
    }

    private ValidatableResponse order(String shop, String topic, Consumer<ObjectNode> change) {
        return front.woo(shop, topic, front.body("woocommerce-order", change)).statusCode(200);
    }

    private static ObjectNode named(ObjectNode order, String email, int customer) {
        order.withObject("/billing").put("email", email).put("phone", "");
        return order.put("customer_id", customer);
    }

    private static ObjectNode refunded(ObjectNode order, String amount) {
        order.putArray("refunds").addObject().put("id", 726).put("reason", "").put("total", amount);
        return order;
    }

    private List<String> amounts(String email) {
        return front.purchases(email).stream()
                .map(one -> ((boolean) one.get("refund") ? "refunded " : "sold ") + one.get("total"))
                .toList();
    }
}
