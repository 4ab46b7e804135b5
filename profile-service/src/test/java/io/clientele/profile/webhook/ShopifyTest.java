package io.clientele.profile.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class ShopifyTest {

    private final ShopFront front;
    private final Caller caller;

    ShopifyTest(ShopFront front, Caller caller) {
        this.front = front;
        this.caller = caller;
    }

    @Test
    void anOrderIsAPurchaseWithVariantsAndShares() {
        var shop = front.open("SHOPIFY", "s1-");

        send(shop, "orders/paid", "shopify-order", order -> of(order, "s1@shopify.example", 1))
                .body("taken", equalTo(true));

        assertThat(front.person("s1@shopify.example").at("/attributes/country").asText())
                .isEqualTo("JP");
        assertThat(front.purchases("s1@shopify.example")).singleElement().satisfies(purchase -> {
            assertThat(purchase)
                    .containsEntry("orderId", "s1-820982911946154508")
                    .containsEntry("currency", "JPY");
            assertThat(purchase)
                    .containsEntry("total", 4082)
                    .containsEntry("discount", 398)
                    .containsEntry("coupon", "SPRING");
            assertThat((List<Map<String, Object>>) purchase.get("lines"))
                    .extracting(line -> line.get("sku") + "|" + line.get("name") + "|" + line.get("unitPrice"))
                    .containsExactly("IPOD2008PINK|IPod Nano - 8GB - Pink / 8GB|1791", "s1-product-71|Case|1791");
        });
        caller.asMarketer()
                .get("/v1/profiles/" + front.id("s1@shopify.example") + "/consents")
                .then()
                .body("items.status", hasItems("GRANTED"));
    }

    @Test
    void theSameDeliveryHasOneEffectAndAnotherOrderOfEventsTheSame() {
        var shop = front.open("SHOPIFY", "s2-");
        var paid = front.body("shopify-order", order -> of(order, "s2@shopify.example", 2));
        var id = UUID.randomUUID().toString();

        front.shopify(
                shop,
                "orders/fulfilled",
                UUID.randomUUID().toString(),
                front.body(
                        "shopify-order",
                        order -> of(order, "s2@shopify.example", 2)
                                .put("updated_at", "2025-05-02T10:00:00+09:00")
                                .put("total_price", "5000")));
        front.shopify(shop, "orders/paid", id, paid).statusCode(200);
        front.shopify(shop, "orders/paid", id, paid).statusCode(200);

        assertThat(amounts("s2@shopify.example")).containsExactly("sold 5000");
    }

    @Test
    void refundsAddUpWhicheverWayTheyAreTold() {
        var shop = front.open("SHOPIFY", "s3-");
        send(shop, "refunds/create", "shopify-refund", refund -> {}).body("taken", equalTo(false));
        send(shop, "orders/paid", "shopify-order", order -> of(order, "s3@shopify.example", 3));

        send(shop, "refunds/create", "shopify-refund", refund -> {});
        send(shop, "refunds/create", "shopify-refund", refund -> {});
        assertThat(amounts("s3@shopify.example")).containsExactlyInAnyOrder("sold 4082", "refunded 1791");

        send(shop, "refunds/create", "shopify-refund", refund -> {
            refund.put("id", 2)
                    .put("created_at", "2025-05-04T09:00:00+09:00")
                    .put("processed_at", "2025-05-04T09:00:00+09:00");
            ((ObjectNode) refund.path("transactions").path(0)).put("amount", "209");
        });
        assertThat(amounts("s3@shopify.example")).containsExactlyInAnyOrder("sold 4082", "refunded 2000");

        send(
                shop,
                "orders/cancelled",
                "shopify-order",
                order -> of(order, "s3@shopify.example", 3)
                        .put("cancelled_at", "2025-05-05T10:00:00+09:00")
                        .put("updated_at", "2025-05-05T10:00:00+09:00"));
        assertThat(amounts("s3@shopify.example")).containsExactlyInAnyOrder("sold 4082", "refunded 4082");
    }

    @Test
    void aYesOfTheShopNeverOvercomesANo() {
        var shop = front.open("SHOPIFY", "s4-");
        customer(shop, "s4@shopify.example", 4, "subscribed", "2025-01-01T09:00:00-05:00");
        var id = front.id("s4@shopify.example");
        assertThat(status(id)).containsExactly("GRANTED");

        customer(shop, "s4@shopify.example", 4, "unsubscribed", "2025-02-01T09:00:00-05:00");
        assertThat(status(id)).containsExactly("REVOKED");
        customer(shop, "s4@shopify.example", 4, "subscribed", "2025-03-01T09:00:00-05:00");
        assertThat(status(id)).containsExactly("REVOKED");
    }

    @Test
    void twoSecretsHoldWhileTheyAreChanged() {
        var shop = front.open("SHOPIFY", "s5-");
        caller.as(Tokens.ADMIN)
                .body(Map.of("secret", "the-next-secret-of-it"))
                .put("/v1/webhook-sources/" + shop + "/secret")
                .then()
                .statusCode(200)
                .body("earlierSecretHolds", equalTo(true));

        var body = "{\"id\": 1}";
        for (var secret : List.of(ShopFront.SECRET, "the-next-secret-of-it", "another-secret-altogether")) {
            given().header("X-Shopify-Topic", "carts/update")
                    .header("X-Shopify-Hmac-Sha256", ShopFront.signed(body, secret))
                    .body(body)
                    .post("/v1/webhooks/shopify/" + shop)
                    .then()
                    .statusCode(secret.startsWith("another") ? 401 : 200);
        }
        caller.as(Tokens.MARKETER).get("/v1/webhook-sources").then().statusCode(403);
        caller.as(Tokens.ADMIN).delete("/v1/webhook-sources/" + shop).then().statusCode(204);
        front.shopify(shop, "carts/update", "x", body).statusCode(404);
    }

    @Test
    void whoAsksWhatIsKnownOfThemWaitsUntilItIsShown() {
        var shop = front.open("SHOPIFY", "s9-");
        send(shop, "orders/paid", "shopify-order", order -> of(order, "asks@shopify.example", 191167));
        var id = front.id("asks@shopify.example");

        for (int told = 0; told < 2; told++) {
            send(
                    shop,
                    "customers/data_request",
                    "shopify-redact",
                    body -> body.withObject("/data_request").put("id", 8888));
        }

        requests(id).body("answeredAt", contains(nullValue())).body("reference", contains("8888"));
        caller.as(Tokens.ADMIN)
                .get("/v1/profiles/%s/subject-access".formatted(id))
                .then()
                .statusCode(200)
                .body("subjectRequest.reference", contains("8888"));
        requests(id).body("answeredAt", contains(notNullValue()));
        caller.asMarketer().get("/v1/subject-requests").then().statusCode(403);
    }

    private ValidatableResponse requests(String profileId) {
        return caller.as(Tokens.ADMIN)
                .get("/v1/subject-requests?limit=200")
                .then()
                .statusCode(200)
                .rootPath("items.findAll { it.profileId == '%s' }".formatted(profileId));
    }

    @Test
    void severalRefundsKeepAllThatCameBack() {
        var shop = front.open("SHOPIFY", "s10-");
        send(shop, "orders/paid", "shopify-order", order -> of(order, "s10@shopify.example", 10));

        refund(shop, 101, "first", 5);
        refund(shop, 102, "second", 7);
        refund(shop, 102, "second", 7);

        var refund = front.purchases("s10@shopify.example").stream()
                .filter(one -> Boolean.TRUE.equals(one.get("refund")))
                .findFirst()
                .orElseThrow();
        assertThat(refund.get("total")).isEqualTo(12);
        assertThat((List<Map<String, Object>>) refund.get("lines"))
                .extracting(line -> line.get("sku"))
                .containsExactly("first", "second");
    }

    private void refund(String shop, int number, String sku, int amount) {
        send(shop, "refunds/create", "shopify-refund", refund -> {
            refund.put("id", number).put("processed_at", "2025-05-04T09:00:00.%d+09:00".formatted(number));
            var lines = refund.putArray("refund_line_items");
            var line = lines.addObject().put("quantity", 1).put("subtotal", amount);
            line.putObject("line_item").put("sku", sku).put("title", sku);
            refund.putArray("transactions")
                    .addObject()
                    .put("kind", "refund")
                    .put("status", "success")
                    .put("amount", amount);
        });
    }

    @Test
    void variantsAreProductsAndADataRequestOfAStrangerIsForAPersonToSee() {
        var shop = front.open("SHOPIFY", "s6-");
        send(shop, "products/update", "shopify-product", product -> {});
        send(
                shop,
                "customers/data_request",
                "shopify-redact",
                body -> body.withObject("/data_request").put("id", 9999));

        caller.asMarketer()
                .queryParam("query", "Example T-Shirt")
                .get("/v1/products")
                .then()
                .body("items.sku", hasItems("example-shirt-s", "s6-product-757650484644203962"))
                .body("items[0].category", equalTo("Shirts"));
        caller.as(Tokens.ADMIN)
                .get("/v1/webhook-sources/" + shop + "/notices")
                .then()
                .body("items[0].reason", containsString("9999"));
    }

    @Test
    void whomTheShopMustForgetIsForgottenHere() {
        var shop = front.open("SHOPIFY", "s7-");
        send(shop, "orders/paid", "shopify-order", order -> of(order, "gone@shopify.example", 191167));
        assertThat(front.id("gone@shopify.example")).isNotNull();

        send(shop, "customers/redact", "shopify-redact", body -> {});
        send(shop, "customers/redact", "shopify-redact", body -> {});

        assertThat(front.id("gone@shopify.example")).isNull();
    }

    @Test
    void aShopThatIsGoneTakesAlongWhomOnlyItKnew() {
        var shop = front.open("SHOPIFY", "s8-");
        send(shop, "orders/paid", "shopify-order", order -> of(order, "s8@shopify.example", 8));
        caller.profile("other-system-8", Map.of("email", "s8b@shopify.example"));
        send(
                shop,
                "orders/paid",
                "shopify-order",
                order -> of(order, "s8b@shopify.example", 0).put("id", 8));

        send(shop, "shop/redact", "shopify-redact", body -> {});

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(front.id("s8@shopify.example")).isNull());
        assertThat(front.id("s8b@shopify.example")).isNotNull();
        caller.asMarketer().get("/v1/profiles?query=s8-8").then().body("items", empty());
    }

    private void customer(String shop, String email, int id, String state, String at) {
        send(shop, "customers/update", "shopify-customer", body -> {
            body.put("id", id).put("email", email).put("updated_at", at);
            body.withObject("/default_address").putNull("phone");
            body.withObject("/email_marketing_consent").put("state", state).put("consent_updated_at", at);
        });
    }

    private ValidatableResponse send(String shop, String topic, String file, Consumer<ObjectNode> change) {
        return front.shopify(shop, topic, UUID.randomUUID().toString(), front.body(file, change))
                .statusCode(200);
    }

    private static ObjectNode of(ObjectNode order, String email, int customer) {
        order.withObject("/customer").put("id", customer).put("email", email);
        order.withObject("/billing_address").putNull("phone");
        return order.put("email", email);
    }

    private List<String> status(String id) {
        return caller.asMarketer().get("/v1/profiles/" + id + "/consents").path("items.status");
    }

    private List<String> amounts(String email) {
        return front.purchases(email).stream()
                .map(one -> ((boolean) one.get("refund") ? "refunded " : "sold ") + one.get("total"))
                .toList();
    }
}
