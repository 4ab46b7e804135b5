package io.clientele.segmentation.reading;

import io.clientele.segmentation.condition.MinorUnits;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A line of an order as we keep it: what went back counts below 0. */
record LineRow(
        UUID profileId,
        UUID purchaseId,
        int ordinal,
        @Nullable String sku,
        @Nullable String name,
        @Nullable String category,
        String kind,
        BigDecimal quantity,
        BigDecimal net) {

    static List<LineRow> of(Fact<Told.Order> fact) {
        var lines = fact.told().lines();
        return IntStream.range(0, lines.size())
                .mapToObj(ordinal -> of(fact, ordinal, lines.get(ordinal)))
                .toList();
    }

    private static LineRow of(Fact<Told.Order> fact, int ordinal, Told.Line line) {
        var order = fact.told();
        var quantity = order.refund() ? line.quantity().negate() : line.quantity();
        return new LineRow(
                fact.profileId(),
                order.purchaseId(),
                ordinal,
                line.sku(),
                line.name(),
                line.category(),
                line.kind() == null ? "READY_MADE" : line.kind(),
                quantity,
                MinorUnits.of(quantity.multiply(line.unitPrice()), order.currency()));
    }
}
