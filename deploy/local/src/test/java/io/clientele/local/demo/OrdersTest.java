package io.clientele.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class OrdersTest {

    private static final Set<String> KINDS =
            Set.of("READY_MADE", "TAILORED", "SERVICE", "PROFESSIONAL_SERVICE", "SUBSCRIPTION");

    @Test
    void aTotalIsTheSumOfItsLinesRoundedOnce() {
        assertThat(Written.events("Order Completed")).allSatisfy(OrdersTest::addsUp);
        assertThat(Written.events("Order Refunded")).allSatisfy(OrdersTest::addsUp);
    }

    private static void addsUp(JsonNode item) {
        var order = item.get("properties");
        var sum = lines(order)
                .map(line -> number(line, "price").multiply(number(line, "quantity")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(number(order, "total")).isEqualByComparingTo(sum.setScale(2, RoundingMode.HALF_EVEN));
        assertThat(order.get("currency").textValue()).isEqualTo("EUR");
        assertThat(lines(order)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.get("kind").textValue()).isIn(KINDS);
            assertThat(line.get("sku").textValue()).isNotBlank();
            assertThat(line.get("name").textValue()).isNotBlank();
            assertThat(number(line, "quantity")).isPositive();
            assertThat(number(line, "price").scale()).isLessThanOrEqualTo(6);
        });
    }

    @Test
    void aDiscountIsWhatACouponTookOff() {
        assertThat(Written.events("Order Completed")).allSatisfy(item -> {
            var order = item.get("properties");
            assertThat(number(order, "discount")).isNotNegative();
            assertThat(order.has("coupon")).isEqualTo(number(order, "discount").signum() > 0);
        });
        assertThat(share("coupon")).isBetween(.06, .2);
    }

    @Test
    void aRefundIsOfAnEarlierOrderOfTheSamePersonAndNotMoreThanIt() {
        var orders = byNumber();
        var refunds = Written.events("Order Refunded");

        assertThat(refunds).allSatisfy(refund -> {
            var order = orders.get(refund.at("/properties/order_id").textValue());
            assertThat(order).isNotNull();
            assertThat(Written.user(order)).isEqualTo(Written.user(refund));
            assertThat(Written.time(order)).isBefore(Written.time(refund));
            assertThat(number(refund.get("properties"), "total"))
                    .isLessThanOrEqualTo(number(order.get("properties"), "total"));
        });
        assertThat((double) refunds.size() / orders.size()).isCloseTo(.03, within(.015));
    }

    @Test
    void noTwoOrdersHaveOneNumber() {
        assertThat(byNumber()).hasSize(Written.events("Order Completed").size());
    }

    @Test
    void studioWorkIsHandledBySomebody() {
        assertThat(Written.events("Order Completed"))
                .filteredOn(item -> lines(item.get("properties"))
                        .anyMatch(line -> line.get("category").textValue().equals("Studio")))
                .hasSizeGreaterThan(200)
                .allMatch(item -> item.get("properties").has("handledBy"));
    }

    private static double share(String property) {
        var orders = Written.events("Order Completed");
        return (double) orders.stream()
                        .filter(item -> item.get("properties").has(property))
                        .count()
                / orders.size();
    }

    private static Map<String, JsonNode> byNumber() {
        return Written.events("Order Completed").stream()
                .collect(Collectors.toMap(
                        item -> item.at("/properties/order_id").textValue(), Function.identity(), (a, b) -> a));
    }

    private static Stream<JsonNode> lines(JsonNode order) {
        return StreamSupport.stream(order.get("products").spliterator(), false);
    }

    private static BigDecimal number(JsonNode node, String name) {
        return node.get(name).decimalValue();
    }
}
