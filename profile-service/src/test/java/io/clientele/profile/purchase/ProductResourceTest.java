package io.clientele.profile.purchase;

import static io.clientele.profile.purchase.Orders.APRIL;
import static io.clientele.profile.purchase.Orders.MARCH;
import static io.clientele.profile.purchase.Orders.line;
import static io.clientele.profile.purchase.Orders.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
class ProductResourceTest {

    private final Orders orders;
    private final Caller caller;
    private final Sql sql;
    private UUID ada;
    private String sku;

    ProductResourceTest(Orders orders, Caller caller, Sql sql) {
        this.orders = orders;
        this.caller = caller;
        this.sql = sql;
    }

    @BeforeEach
    void sold() {
        ada = orders.somebody();
        sku = "P" + UUID.randomUUID();
        orders.record(order(ada, sku, MARCH, line(sku, "Portrait", "80")));
    }

    @Test
    void theCatalogueIsFoundByAnyPartOfAName() {
        caller.as(Tokens.VIEWER)
                .queryParam("query", sku.substring(3).toUpperCase())
                .get("/v1/products")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Portrait"))
                .body("items[0].kind", equalTo("READY_MADE"));
    }

    @Test
    void aPageSaysWhereToGoOn() {
        orders.record(order(ada, sku + 2, MARCH, line(sku + "b", "Frame", "5")));

        var next = caller.asMarketer()
                .queryParam("query", sku)
                .queryParam("limit", 1)
                .get("/v1/products")
                .then()
                .body("items[0].sku", equalTo(sku))
                .extract()
                .path("next");
        caller.asMarketer()
                .queryParam("query", sku)
                .queryParam("after", next.toString())
                .get("/v1/products")
                .then()
                .body("items[0].sku", equalTo(sku + "b"));
    }

    @Test
    void ordersNoLongerChangeWhatAPersonCorrected() {
        correct("{\"kind\": \"TAILORED\"}").statusCode(200).body("name", equalTo("Portrait"));

        orders.record(order(ada, sku + 2, APRIL, line(sku, "Photo", "80")));

        assertThat(product()).isEqualTo(new Product(sku, "Portrait", null, ProductKind.TAILORED, true));
        assertThat(bodies("%\"kind\":\"TAILORED\"%" + "%")).isPositive();
    }

    @Test
    void purchasesThatHoldTheProductAreToldAgain() {
        var before = bodies("%");

        correct("{\"kind\": \"TAILORED\", \"category\": \"Sittings\"}");

        await().untilAsserted(() -> assertThat(bodies("%\"category\":\"Sittings\",\"kind\":\"TAILORED\"%"))
                .isEqualTo(1));
        assertThat(bodies("%")).isEqualTo(before + 1);
        caller.asMarketer()
                .get("/v1/profiles/" + ada + "/purchases")
                .then()
                .body("items[0].lines[0].kind", equalTo("TAILORED"));
    }

    @Test
    void aCorrectionThatChangesNothingTellsNothing() {
        correct("{\"kind\": \"TAILORED\"}");
        await().until(() -> bodies("%\"kind\":\"TAILORED\"%") == 1);

        correct("{\"kind\": \"TAILORED\"}").statusCode(200);

        assertThat(sql.of("select count(*) from retelling").number()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"kind\": null}", "{\"kind\": \"NO\"}", "{\"sku\": \"X\"}", "[]", "null", "{\"name\": {}}"})
    void nonsenseIsABadRequest(String patch) {
        correct(patch).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void anUnknownProductIsNotFound() {
        caller.asMarketer().body("{}").patch("/v1/products/none").then().statusCode(404);
    }

    @Test
    void viewersCorrectNothing() {
        caller.as(Tokens.VIEWER).body("{}").patch("/v1/products/" + sku).then().statusCode(403);
    }

    private ValidatableResponse correct(String patch) {
        return caller.asMarketer().body(patch).patch("/v1/products/" + sku).then();
    }

    private Product product() {
        return sql.of("select * from product where sku = :sku")
                .set("sku", sku)
                .one(Catalogue::product)
                .orElseThrow();
    }

    private long bodies(String pattern) {
        return sql.of("select count(*) from change where profile_id = :id and kind = 'purchase' and body like :pattern")
                .set("id", ada)
                .set("pattern", pattern)
                .number();
    }
}
