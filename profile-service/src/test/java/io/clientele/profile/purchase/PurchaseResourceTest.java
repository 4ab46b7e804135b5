package io.clientele.profile.purchase;

import static io.clientele.profile.purchase.Orders.MARCH;
import static io.clientele.profile.purchase.Orders.line;
import static io.clientele.profile.purchase.Orders.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class PurchaseResourceTest {

    private final Orders orders;
    private final Caller caller;

    PurchaseResourceTest(Orders orders, Caller caller) {
        this.orders = orders;
        this.caller = caller;
    }

    @Test
    void purchasesAreListedPageByPage() {
        var ada = orders.somebody();
        for (int i = 0; i < 5; i++) {
            orders.record(order(ada, ada + "/" + i, MARCH, line("MUG", "Mug", "4.50")));
        }

        var seen = new HashSet<String>();
        String after = null;
        do {
            var request = caller.asMarketer().queryParam("limit", 2);
            if (after != null) {
                request.queryParam("after", after);
            }
            var page = request.get("/v1/profiles/" + ada + "/purchases")
                    .then()
                    .statusCode(200)
                    .body("items[0].total.amount", equalTo(450))
                    .body("items[0].total.currency", equalTo("EUR"))
                    .body("items[0].occurredOn", equalTo("2026-03-01"))
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.orderId"));
            after = page.getString("next");
        } while (after != null);

        assertThat(seen).hasSize(5);
    }

    @Test
    void nobodysPurchasesAreNotFound() {
        caller.asMarketer()
                .get("/v1/profiles/" + UUID.randomUUID() + "/purchases")
                .then()
                .statusCode(404);
    }

    @Test
    void aBrokenCursorIsABadRequest() {
        caller.asMarketer()
                .queryParam("after", "x")
                .get("/v1/profiles/" + orders.somebody() + "/purchases")
                .then()
                .statusCode(400);
    }
}
