package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithConsole
class RecommendationPagesTest {

    private static final String PAGE = "/console/recommendations";
    private static final String ADA = "0197b3c0-0000-7000-8000-000000000001";

    private final Browser browser;
    private OtherServices services;

    RecommendationPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/products/overview", """
                {"asOf": "2026-05-01", "buyers": 4326, "tested": 3873936, "threshold": 31.7, "currency": "EUR"}""");
        services.on("GET /v1/products/pairs", """
                {"items": [{"product": {"sku": "CAMERA", "name": "Camera <b>"}, "other": {"sku": "BAG", "name": "Bag"},
                    "buyers": 120, "otherBuyers": 80, "together": 34, "lift": 4.23, "evidence": 48.9, "chance": 0.00001}]}""");
        services.on("GET /v1/products/moves", """
                {"items": [{"product": {"sku": "CAMERA", "name": "Camera"}, "other": {"sku": "SITTING", "name": "Portrait sitting"},
                    "moved": 10, "back": 1, "began": 40}]}""");
        services.on("GET /v1/products", """
                {"items": [{"sku": "COFFEE", "name": "Coffee", "price": 300, "buyers": 50, "lately": 40, "again": 30,
                    "rebought": true, "gapDays": 9.6}]}""");
        services.on("GET /v1/recommendations/settings", "{\"productUrl\": null, \"never\": [\"POST\"]}");
        services.on("PUT /v1/recommendations/settings", "{\"productUrl\": null, \"never\": []}");
    }

    @Test
    void whatGoesWithWhatIsShownWithHowSureItIs() {
        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("4,326"), containsString("Camera &lt;b&gt;"), containsString("4.2"))
                .body(containsString("0.000010"), containsString("10 of 40"), containsString("25%"))
                .body(containsString("after 10 days"), containsString("POST"), containsString("<circle"));
    }

    @Test
    void aShopWithoutProductsHasAPage() {
        services.on(
                "GET /v1/products/overview", "{\"buyers\": 0, \"tested\": 0, \"threshold\": 0, \"currency\": \"EUR\"}");
        for (var list : new String[] {"/v1/products/pairs", "/v1/products/moves", "/v1/products"}) {
            services.on("GET " + list, "{\"items\": []}");
        }

        browser.admin().get(PAGE).then().statusCode(200).body(containsString("Nothing is known of products yet"));
    }

    @Test
    void whatIsNeverRecommendedIsSaidALineEach() {
        browser.admin()
                .formParam("productUrl", " https://shop.example/p/{sku} ")
                .formParam("never", "POST\n\n M \nPOST")
                .post(PAGE)
                .then()
                .statusCode(303);

        assertThat(services.last("PUT /v1/recommendations/settings").body())
                .contains("\"productUrl\":\"https://shop.example/p/{sku}\"")
                .contains("\"never\":[\"POST\",\"M\"]");
    }

    @Test
    void whatIsRefusedIsMended() {
        services.refuse("PUT /v1/recommendations/settings", 400, """
                {"status": 400, "detail": "The request is not valid",
                 "errors": [{"field": "productUrl", "message": "must begin with https:// and have {sku} in it"}]}""");

        browser.admin()
                .formParam("productUrl", "shop.example")
                .formParam("never", "")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(containsString("must begin with https://"), containsString("value=\"shop.example\""));
    }

    @Test
    void aRefusalThatNamesNoFieldIsSaidBesideWhatWasTyped() {
        services.refuse("PUT /v1/recommendations/settings", 412, "{\"detail\": \"Somebody changed it meanwhile\"}");

        browser.admin()
                .formParam("never", "POST")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(containsString("Somebody changed it meanwhile"), containsString(">POST</textarea>"));
    }

    @Test
    void settingsThatWereNotSeenCanNotBeSavedOver() {
        services.down();

        browser.admin()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("The answer isn’t there just now"), not(containsString("id=\"settings\"")))
                .body(not(containsString("Nothing is known of products yet")));
    }

    @Test
    void aPersonIsOfferedSomethingWithTheReason() {
        services.on(
                "POST /v1/profiles/lookups",
                "{\"id\": \"%s\", \"attributes\": {\"firstName\": \"Ada\"}}\n{\"end\": true, \"count\": 1}\n"
                        .formatted(ADA));
        services.on("GET /v1/recommendations/" + ADA, """
                {"withheld": false, "items": [{"sku": "BAG", "name": "Bag", "price": {"amount": 8000, "currency": "EUR"},
                    "reason": "GOES_WITH", "explanation": "Of 120 who bought Camera, 34 bought this"}],
                 "usual": [{"sku": "COFFEE", "name": "Coffee", "days": 12, "lastOn": "2026-05-01"}]}""");

        browser.admin()
                .get("/console/people/" + ADA + "/recommendations")
                .then()
                .statusCode(200)
                .body(containsString("Of 120 who bought Camera, 34 bought this"), containsString("€80.00"))
                .body(containsString("on 12 days"), not(containsString("They object")));
    }

    @Test
    void anOfferIsShownWithoutTheName() {
        services.refuse("POST /v1/profiles/lookups", 500, "{}");
        services.on("GET /v1/recommendations/" + ADA, "{\"withheld\": false, \"items\": [], \"usual\": []}");

        browser.admin()
                .get("/console/people/" + ADA + "/recommendations")
                .then()
                .statusCode(200)
                .body(containsString("profile-service does not answer"));
    }
}
