package io.clientele.profile.purchase;

import static io.clientele.profile.purchase.Orders.APRIL;
import static io.clientele.profile.purchase.Orders.MARCH;
import static io.clientele.profile.purchase.Orders.MAY;
import static io.clientele.profile.purchase.Orders.line;
import static io.clientele.profile.purchase.Orders.order;
import static io.clientele.profile.purchase.Orders.refund;
import static io.clientele.profile.purchase.Outcome.NEW;
import static io.clientele.profile.purchase.Outcome.REJECTED;
import static io.clientele.profile.purchase.Outcome.REPLACED;
import static io.clientele.profile.purchase.Outcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class PurchasesTest {

    private static final Line MUG = line("MUG", "Mug", "4.50");
    private static final Line BOX = line("BOX", "Box", "10");

    private final Orders orders;
    private final PurchaseRows rows;
    private final Sql sql;
    private UUID ada;
    private String id;

    PurchasesTest(Orders orders, PurchaseRows rows, Sql sql) {
        this.orders = orders;
        this.rows = rows;
        this.sql = sql;
    }

    @BeforeEach
    void somebody() {
        ada = orders.somebody();
        id = UUID.randomUUID().toString();
    }

    @Test
    void aNewOrderIsKeptWithItsLinesAndTold() {
        assertThat(orders.record(order(ada, id, MARCH, MUG, BOX, MUG))).containsExactly(NEW);

        assertThat(kept()).singleElement().satisfies(purchase -> {
            assertThat(purchase.total()).isEqualTo(1900);
            assertThat(purchase.lines()).extracting(Line::sku).containsExactly("MUG", "BOX", "MUG");
            assertThat(purchase.lines()).extracting(Line::kind).containsOnly(ProductKind.READY_MADE);
        });
        assertThat(told("purchase")).isEqualTo(1);
    }

    @Test
    void theSameAgainIsUnchangedAndNotTold() {
        orders.record(order(ada, id, MARCH, MUG));

        assertThat(orders.record(order(ada, id, APRIL, MUG))).containsExactly(UNCHANGED);
        assertThat(told("purchase")).isEqualTo(1);
    }

    @Test
    void anotherStateReplacesItWhole() {
        orders.record(order(ada, id, MARCH, MUG, MUG));
        var before = kept().getFirst().purchaseId();

        assertThat(orders.record(order(ada, id, APRIL, BOX))).containsExactly(REPLACED);

        assertThat(kept()).singleElement().satisfies(purchase -> {
            assertThat(purchase.purchaseId()).isEqualTo(before);
            assertThat(purchase.total()).isEqualTo(1000);
            assertThat(purchase.lines()).extracting(Line::sku).containsExactly("BOX");
        });
        assertThat(told("purchase")).isEqualTo(2);
    }

    @Test
    void anOlderStateComesTooLate() {
        orders.record(order(ada, id, APRIL, MUG));

        assertThat(orders.record(order(ada, id, MARCH, BOX))).containsExactly(UNCHANGED);
        assertThat(kept().getFirst().total()).isEqualTo(450);
    }

    @Test
    void whatWasSaidBeforeTheSameWasSaidAgainComesTooLate() {
        orders.record(order(ada, id, MARCH, MUG));
        orders.record(order(ada, id, MAY, MUG));

        assertThat(orders.record(order(ada, id, APRIL, BOX))).containsExactly(UNCHANGED);
    }

    @Test
    void statesOfOneOrderInOneListFollowEachOther() {
        assertThat(orders.record(order(ada, id, MARCH, MUG), order(ada, id, APRIL, BOX), order(ada, id, MAY, BOX)))
                .containsExactly(NEW, REPLACED, UNCHANGED);
        assertThat(kept().getFirst().total()).isEqualTo(1000);
    }

    @Test
    void whatCameBackMayShareTheNumber() {
        assertThat(orders.record(order(ada, id, MARCH, MUG), refund(ada, id, MARCH, MUG)))
                .containsExactly(NEW, NEW);
        assertThat(kept()).extracting(Purchase::refund).containsExactlyInAnyOrder(false, true);
        assertThat(told("refund")).isEqualTo(1);
    }

    @Test
    void anOrderOfAnotherIsRejected() {
        orders.record(order(ada, id, MARCH, MUG));
        var grace = orders.somebody();

        assertThat(orders.record(order(grace, id, APRIL, MUG), refund(grace, id, APRIL, MUG)))
                .containsExactly(REJECTED, REJECTED);
    }

    @Test
    void anOrderTakenByTwoAtOnceBelongsToOne() {
        var tried = IntStream.range(0, 6)
                .mapToObj(_ -> orders.somebody())
                .map(who -> CompletableFuture.supplyAsync(
                        () -> orders.record(order(who, id, MARCH, MUG)).getFirst()))
                .toList();

        assertThat(tried.stream().map(CompletableFuture::join))
                .containsOnlyOnce(NEW)
                .contains(REJECTED);
    }

    @Test
    void aProductIsWhatTheLatestOrderSays() {
        var sku = UUID.randomUUID().toString();
        orders.record(order(
                ada, id, MARCH, new Line(sku, "Old", "Gifts", ProductKind.TAILORED, MUG.quantity(), MUG.unitPrice())));
        orders.record(order(ada, id + 2, MARCH, line(sku, "New", "3")));

        assertThat(sql.of("select * from product where sku = :sku")
                        .set("sku", sku)
                        .one(Catalogue::product))
                .hasValue(new Product(sku, "New", "Gifts", ProductKind.TAILORED, false));
        assertThat(kept()).extracting(p -> p.lines().getFirst().kind()).containsOnly(ProductKind.TAILORED);
    }

    private List<Purchase> kept() {
        return rows.latest(ada, null, new UUID(0, 0), 10);
    }

    private long told(String kind) {
        return sql.of("select count(*) from change where profile_id = :id and kind = :kind")
                .set("id", ada)
                .set("kind", kind)
                .number();
    }
}
