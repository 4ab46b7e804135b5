package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.colleague.Role;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shops are connected, and it is seen how it goes. */
@QuarkusTest
@WithPostgres
@WithConsole
class ConnectionPagesTest {

    private static final String SHOP = "0190b6ad-0000-7000-8000-0000000000f1";

    private final Browser browser;
    private OtherServices services;

    ConnectionPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/webhook-sources", """
                {"items": [{"id": "%s", "kind": "WOOCOMMERCE", "name": "Corner <b>shop", "prefix": "w-", "topic": "newsletter",
                  "path": "/v1/webhooks/woocommerce/%s", "earlierSecretHolds": true, "accepted": 1234, "refused": 5, "notTaken": 1,
                  "lastTopic": "order.created", "lastAt": "2025-01-01T00:00:00Z"}]}""".formatted(SHOP, SHOP));
        services.on("GET /v1/webhook-sources/" + SHOP + "/notices", """
                {"items": [{"topic": "order.updated", "reason": "currency <i>", "at": "2025-01-01T00:00:00Z"}]}""");
    }

    @Test
    void eachShopShowsItsAddressAndHowItGoes() {
        browser.admin()
                .get("/console/connections")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("/v1/webhooks/woocommerce/" + SHOP),
                        containsString("Corner &lt;b&gt;shop"),
                        containsString("1,234"),
                        containsString("currency &lt;i&gt;"),
                        containsString("Webhooks: add a webhook")))
                .body(not(containsString("<i>")));
        browser.as(Role.MARKETER).get("/console/connections").then().statusCode(403);
    }

    @Test
    void aShopIsConnectedGetsANewSecretAndIsLetGo() {
        services.on("POST /v1/webhook-sources", "{\"id\": \"%s\", \"kind\": \"SHOPIFY\"}".formatted(SHOP));
        services.on(
                "PUT /v1/webhook-sources/" + SHOP + "/secret",
                "{\"id\": \"%s\", \"kind\": \"SHOPIFY\"}".formatted(SHOP));
        services.on("DELETE /v1/webhook-sources/" + SHOP, "");

        browser.admin()
                .formParam("kind", "SHOPIFY")
                .formParam("name", "New")
                .formParam("prefix", "")
                .formParam("secret", "0123456789abcdef")
                .formParam("key", "k1")
                .post("/console/connections")
                .then()
                .statusCode(303);
        assertThat(services.last("POST /v1/webhook-sources").body())
                .contains("\"kind\":\"SHOPIFY\"", "\"secret\":\"0123456789abcdef\"")
                .doesNotContain("\"prefix\":\"\"");
        browser.admin()
                .formParam("secret", "fedcba9876543210")
                .post("/console/connections/" + SHOP + "/secret")
                .then()
                .statusCode(303);
        browser.admin()
                .formParam("secret", "short")
                .post("/console/connections/" + SHOP + "/secret")
                .then()
                .statusCode(400);
        browser.admin()
                .post("/console/connections/" + SHOP + "/deletion")
                .then()
                .statusCode(303);
    }
}
