package io.clientele.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was bought, month by month. */
@QuarkusTest
@WithPostgres
class MonthsResourceTest {

    private final Caller caller;
    private final Clock clock;

    MonthsResourceTest(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @Test
    void thereAreTwelveWithoutAGapUpToThePresentOne() {
        var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();

        var months = months().getList("items.month", String.class).stream()
                .map(LocalDate::parse)
                .toList();

        assertThat(months).hasSize(12).isSorted();
        assertThat(months.getLast()).isEqualTo(today.withDayOfMonth(1));
        assertThat(Period.between(months.getFirst(), months.getLast()).toTotalMonths())
                .isEqualTo(11);
    }

    @Test
    void whoBuysTwiceIsOneBuyer() {
        var before = months();

        buy("months-1");
        buy("months-2");

        assertThat(months().getLong("items[11].purchases")).isEqualTo(before.getLong("items[11].purchases") + 2);
        assertThat(months().getLong("items[11].buyers")).isEqualTo(before.getLong("items[11].buyers") + 1);
    }

    private void buy(String order) {
        var bought = Map.of(
                "order_id",
                order,
                "currency",
                "EUR",
                "total",
                5,
                "products",
                List.of(Map.of("product_id", "mug", "quantity", 1, "price", 5)));
        caller.asMarketer()
                .body(Map.of(
                        "messageId",
                        order,
                        "userId",
                        "months-buyer",
                        "event",
                        "Order Completed",
                        "timestamp",
                        clock.instant().toString(),
                        "properties",
                        bought))
                .post("/v1/track")
                .then()
                .statusCode(200);
    }

    private JsonPath months() {
        return caller.asMarketer().get("/v1/statistics/months").jsonPath();
    }
}
