package io.clientele.profile.webhook;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Tokens;
import io.clientele.profile.Caller;
import io.clientele.profile.signature.Signature;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Shops that send what happens in them, signed as theirs do. */
@ApplicationScoped
public class ShopFront {

    static final String SECRET = "a-secret-of-the-shop";

    private final Caller caller;
    private final ObjectMapper json;

    ShopFront(Caller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    String open(String kind, String prefix) {
        return caller.as(Tokens.ADMIN)
                .body(Map.of("kind", kind, "name", prefix, "prefix", prefix, "secret", SECRET))
                .post("/v1/webhook-sources")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String body(String file, Consumer<ObjectNode> change) {
        try (var in = ShopFront.class.getResourceAsStream("/webhooks/" + file + ".json")) {
            var tree = (ObjectNode) json.readTree(in);
            change.accept(tree);
            return json.writeValueAsString(tree);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    ValidatableResponse woo(String source, String topic, String body) {
        return given().header("X-WC-Webhook-Topic", topic)
                .header("X-WC-Webhook-Signature", signed(body, SECRET))
                .header("X-WC-Webhook-Delivery-ID", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/v1/webhooks/woocommerce/" + source)
                .then();
    }

    ValidatableResponse shopify(String source, String topic, String delivery, String body) {
        return given().header("X-Shopify-Topic", topic)
                .header("X-Shopify-Hmac-Sha256", signed(body, SECRET))
                .header("X-Shopify-Webhook-Id", delivery)
                .header("X-Shopify-Triggered-At", "2025-06-01T00:00:00Z")
                .contentType("application/json")
                .body(body)
                .post("/v1/webhooks/shopify/" + source)
                .then();
    }

    static String signed(String body, String secret) {
        return Base64.getEncoder().encodeToString(Signature.of(body.getBytes(StandardCharsets.UTF_8), secret));
    }

    /** The newest first, of whoever has this address; amounts as their minor units. */
    List<Map<String, Object>> purchases(String email) {
        var found = caller.asMarketer()
                .get("/v1/profiles/" + id(email) + "/purchases")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("items");
        return found.stream().map(ShopFront::plain).toList();
    }

    private static Map<String, Object> plain(Map<String, Object> purchase) {
        var plain = new HashMap<>(purchase);
        for (var name : List.of("total", "discount")) {
            var money = (Map<?, ?>) purchase.get(name);
            plain.put(name, money.get("amount"));
            plain.put("currency", money.get("currency"));
        }
        return plain;
    }

    String id(String email) {
        return caller.asMarketer()
                .queryParam("email", email)
                .get("/v1/profiles")
                .path("items[0].id");
    }

    JsonNode person(String email) {
        return json.valueToTree(caller.asMarketer()
                .queryParam("email", email)
                .get("/v1/profiles")
                .path("items[0]"));
    }

    Map<String, Object> source(String id) {
        return caller.as(Tokens.ADMIN).get("/v1/webhook-sources/" + id).path("");
    }
}
