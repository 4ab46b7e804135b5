package io.clientele.profile.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Problem;
import io.clientele.profile.activity.Mistakes;
import io.clientele.profile.purchase.Line;
import io.clientele.profile.purchase.Order;
import io.clientele.profile.purchase.ProductKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderReaderTest {

    private static final UUID ADA = UUID.randomUUID();
    private static final Occurred NIGHT = new Occurred(Instant.parse("2024-05-01T22:00:00Z"), null);

    private final OrderReader reader = new OrderReader(ZoneId.of("Asia/Bangkok"), "THB");
    private final Mistakes mistakes = new Mistakes();

    @Test
    void anOrderIsReadWhole() {
        var order = read(Map.of(
                "order_id", 4711,
                "currency", "EUR",
                "total", new BigDecimal("59.80"),
                "discount", "5",
                "coupon", "SPRING",
                "handledBy", "joan",
                "recipient", "bob",
                "products",
                        List.of(Map.of(
                                "product_id",
                                "P1",
                                "name",
                                "Print",
                                "category",
                                "photo",
                                "kind",
                                "TAILORED",
                                "quantity",
                                2,
                                "price",
                                new BigDecimal("29.9")))));

        assertThat(order)
                .isEqualTo(new Order(
                        ADA,
                        "4711",
                        false,
                        NIGHT.at(),
                        LocalDate.of(2024, 5, 2),
                        "EUR",
                        5980,
                        500,
                        "SPRING",
                        "joan",
                        "bob",
                        List.of(new Line(
                                "P1",
                                "Print",
                                "photo",
                                ProductKind.TAILORED,
                                new BigDecimal(2),
                                new BigDecimal("29.9"))),
                        NIGHT.at(),
                        null));
    }

    @Test
    void whatIsNotSaidIsTheBusinesssOwnAndTheSumOfTheLines() {
        var order = read(Map.of(
                "order_id",
                "o",
                "products",
                List.of(Map.of("sku", "a", "price", "0.125", "quantity", 3), Map.of("sku", "b", "price", "0.01"))));

        assertThat(order.currency()).isEqualTo("THB");
        assertThat(order.total()).as("0.385, rounded half-even once").isEqualTo(38);
    }

    @Test
    void aZoneMayBeGiven() {
        assertThat(read(Map.of("order_id", "o", "total", 1, "zone", "Europe/London"))
                        .occurredOn())
                .isEqualTo(LocalDate.of(2024, 5, 1));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(Map.of("total", 1), "properties.order_id"),
                Arguments.of(Map.of("order_id", "o"), "properties.total"),
                Arguments.of(Map.of("order_id", "o", "total", "1.001"), "properties.total"),
                Arguments.of(Map.of("order_id", "o", "total", -1), "properties.total"),
                Arguments.of(Map.of("order_id", "o", "total", "much"), "properties.total"),
                Arguments.of(Map.of("order_id", "o", "total", 1, "currency", "EURO"), "properties.total"),
                Arguments.of(Map.of("order_id", "o", "total", 1, "zone", "Mars"), "properties.zone"),
                Arguments.of(Map.of("order_id", "o", "total", 1, "products", "P1"), "properties.products"),
                Arguments.of(Map.of("order_id", "o", "total", 1, "products", List.of(1)), "properties.products[0]"),
                Arguments.of(
                        Map.of("order_id", "o", "products", List.of(Map.of("sku", "a", "quantity", "two"))),
                        "properties.products[0].quantity"),
                Arguments.of(
                        Map.of("order_id", "o", "products", List.of(Map.of("sku", "a", "kind", "LARGE"))),
                        "properties.products[0]"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsNoOrderIsSaid(Map<String, Object> said, String field) {
        assertThat(reader.read(false, said, NIGHT, mistakes)).isNull();
        assertThat(mistakes.errors()).extracting(Problem.Error::field).contains(field);
    }

    private Order read(Map<String, @Nullable Object> said) {
        var order = reader.read(false, said, NIGHT, mistakes);
        assertThat(mistakes.errors()).isEmpty();
        return order.apply(ADA);
    }
}
