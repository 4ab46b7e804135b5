package io.clientele.profile.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class SiteTest {

    private static final String ORIGIN = "https://shop.example";

    private final Caller caller;
    private String key = "";
    private String secret = "";

    SiteTest(Caller caller) {
        this.caller = caller;
    }

    @Test
    void aBrowserTellsWhatItsVisitorLooksAt() {
        open();
        var visitor = UUID.randomUUID().toString();

        write(item("track", visitor, Map.of("event", "Product Viewed", "properties", Map.of("product_id", "p-1"))))
                .statusCode(200)
                .header("Access-Control-Allow-Origin", ORIGIN)
                .body("taken", equalTo(1));
        write(item("page", visitor, Map.of("properties", Map.of("url", "https://shop.example/"))))
                .body("taken", equalTo(1));

        assertThat(events(visitor)).containsExactlyInAnyOrder("Product Viewed", "Page Viewed");
    }

    @Test
    void ordersAndWhoSomebodyIsAreNotForABrowserToSay() {
        open();
        caller.profile("site-known", Map.of("email", "known@site.example", "firstName", "Kim"));
        var visitor = UUID.randomUUID().toString();

        write(item(
                        "track",
                        visitor,
                        Map.of("event", "Order Completed", "properties", Map.of("order_id", "x", "total", 1))))
                .body("rejected", equalTo(1));
        write(item("track", visitor, Map.of("event", "Product Viewed", "userId", "site-known")))
                .body("rejected", equalTo(1));
        write(item("identify", visitor, Map.of("userId", "site-known", "traits", Map.of("firstName", "Evil"))))
                .body("rejected", equalTo(1));
        write(item("identify", visitor, Map.of("traits", Map.of("email", "known@site.example"))))
                .body("rejected", equalTo(1));
        write(item("alias", visitor, Map.of("userId", "site-known", "previousId", "x")))
                .body("rejected", equalTo(1));
        write(item(
                        "track",
                        visitor,
                        Map.of(
                                "event",
                                "Product Viewed",
                                "externalId",
                                "site-known",
                                "profileId",
                                UUID.randomUUID().toString())))
                .body("taken", equalTo(1));

        caller.asMarketer()
                .queryParam("userId", "site-known")
                .get("/v1/profiles")
                .then()
                .body("items[0].attributes.firstName", equalTo("Kim"))
                .body("items[0].identifiers", hasSize(2));
    }

    @Test
    void whomTheSitesOwnServerSignedIsWhoTheyAre() throws Exception {
        open();
        var visitor = UUID.randomUUID().toString();
        write(item("track", visitor, Map.of("event", "Product Viewed")));

        write(item(
                        "identify",
                        visitor,
                        Map.of(
                                "userId",
                                "site-9",
                                "signature",
                                signed("site-9"),
                                "traits",
                                Map.of("firstName", "Nim"))))
                .body("taken", equalTo(1));
        write(item("identify", visitor, Map.of("userId", "site-10", "signature", signed("site-9"))))
                .body("rejected", equalTo(1));

        caller.asMarketer()
                .queryParam("userId", "site-9")
                .get("/v1/profiles")
                .then()
                .body("items[0].attributes.firstName", equalTo("Nim"));
        assertThat(events(visitor)).containsExactly("Product Viewed");
    }

    @Test
    void onlyTheSitesOwnPagesWriteAndNobodyWhoObjects() {
        open();
        var one = item("track", UUID.randomUUID().toString(), Map.of("event", "Product Viewed"));
        send("https://evil.example", key, Map.of(), one)
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", (String) null);
        send(ORIGIN, "no-key", Map.of(), one).then().statusCode(403);
        send(ORIGIN, key, Map.of("Sec-GPC", "1"), one).then().statusCode(200).body("taken", equalTo(0));
        send(ORIGIN, key, Map.of("DNT", "1"), one).then().statusCode(200).body("taken", equalTo(0));
        given().header("Origin", ORIGIN)
                .body("[]")
                .post("/v1/site/batch")
                .then()
                .statusCode(400);
        given().header("Origin", ORIGIN)
                .body("{\"writeKey\": \"" + key + "\", \"batch\": 1}")
                .post("/v1/site/batch")
                .then()
                .statusCode(400);

        assertThat(events((String) one.get("anonymousId"))).isEmpty();
    }

    @Test
    void whoSendsTooMuchIsToldToWait() {
        open();
        var last = 200;
        for (int nth = 0; nth < 200 && last != 429; nth++) {
            last = send(ORIGIN, key, Map.of(), Map.of()).statusCode();
        }
        assertThat(last).isEqualTo(429);
        send(ORIGIN, key, Map.of("X-Forwarded-For", "203.0.113.9"), Map.of())
                .then()
                .statusCode(200); // another visitor behind the same ingress
    }

    @Test
    void theScriptIsSmallAndTheSecretShownOnce() {
        open();
        var script = given().get("/v1/site/clientele.js")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(script.length).isLessThan(3072);
        caller.as(Tokens.ADMIN)
                .get("/v1/sites")
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .body(not(containsString(secret)));
        caller.as(Tokens.MARKETER).get("/v1/sites").then().statusCode(403);
    }

    private void open() {
        var made = caller.as(Tokens.ADMIN)
                .body(Map.of("name", "Shop", "origins", List.of(ORIGIN)))
                .post("/v1/sites")
                .then()
                .statusCode(201)
                .extract();
        key = made.path("site.writeKey");
        secret = made.path("secret");
    }

    private static Map<String, Object> item(String type, String visitor, Map<String, ?> more) {
        var item = new HashMap<String, Object>(more);
        item.put("type", type);
        item.put("anonymousId", visitor);
        item.put("messageId", UUID.randomUUID().toString());
        return item;
    }

    private ValidatableResponse write(Map<String, Object> item) {
        return send(ORIGIN, key, Map.of(), item).then().statusCode(200);
    }

    private static Response send(String origin, String key, Map<String, String> headers, Map<String, Object> item) {
        return given().header("Origin", origin)
                .headers(headers)
                .contentType("text/plain")
                .body(new JsonObject(Map.of("writeKey", key, "batch", List.of(item))).encode())
                .post("/v1/site/batch");
    }

    private String signed(String userId) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getUrlEncoder().encodeToString(mac.doFinal(userId.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of whoever goes by this anonymous id. */
    private List<String> events(String visitor) {
        var all = caller.asMarketer()
                .queryParam("limit", 200)
                .get("/v1/profiles")
                .<List<Map<String, Object>>>path("items");
        return all.stream()
                .filter(one -> one.get("identifiers").toString().contains(visitor))
                .map(one -> caller.asMarketer()
                        .get("/v1/profiles/" + one.get("id") + "/events")
                        .<List<String>>path("items.name"))
                .flatMap(List::stream)
                .toList();
    }
}
