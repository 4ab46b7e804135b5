package io.clientele.local.demo.diary;

import io.clientele.local.demo.world.Catalogue;
import io.clientele.local.demo.world.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was bought at once. Prices are what was paid: {@code total} is their sum, {@code discount} what they lack to the list. */
public record Order(
        String id,
        List<Line> lines,
        @Nullable String coupon,
        @Nullable String handledBy,
        @Nullable String recipient) {

    public static Order of(String id) {
        return new Order(id, List.of(), null, null, null);
    }

    public Order with(String sku, int quantity) {
        var product = Catalogue.get(sku);
        var more = Stream.concat(lines.stream(), Stream.of(new Line(product, quantity, product.price())));
        return new Order(id, more.toList(), coupon, handledBy, recipient);
    }

    /** Without a coupon's name it is a price of the house. */
    public Order less(int percent, @Nullable String coupon) {
        var cheaper = lines.stream().map(line -> line.lessPercent(percent)).toList();
        return new Order(id, cheaper, coupon, handledBy, recipient);
    }

    public Order by(String handledBy) {
        return new Order(id, lines, coupon, handledBy, recipient);
    }

    public Order forUser(String recipient) {
        return new Order(id, lines, coupon, handledBy, recipient);
    }

    /** The first line alone, as it goes back. */
    public Order firstLine() {
        return new Order(id, lines.subList(0, 1), coupon, handledBy, recipient);
    }

    /** In euros, rounded once. */
    public BigDecimal total() {
        return sum(Line::sum);
    }

    BigDecimal discount() {
        return sum(Line::listSum).subtract(total());
    }

    private BigDecimal sum(Function<Line, BigDecimal> part) {
        return lines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2, RoundingMode.HALF_EVEN);
    }

    Map<String, Object> sale() {
        var facts = refund();
        facts.put("discount", discount());
        facts.putAll(Facts.of("coupon", coupon, "handledBy", handledBy, "recipient", recipient));
        return facts;
    }

    Map<String, Object> refund() {
        return Facts.of(
                "order_id",
                id,
                "currency",
                Catalogue.CURRENCY,
                "total",
                total(),
                "products",
                lines.stream().map(Line::facts).toList());
    }
}
