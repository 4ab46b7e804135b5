package io.clientele.profile.collection;

import io.clientele.profile.activity.Mistakes;
import io.clientele.profile.activity.Properties;
import io.clientele.profile.purchase.Line;
import io.clientele.profile.purchase.Money;
import io.clientele.profile.purchase.Order;
import io.clientele.profile.purchase.ProductKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads the properties of {@code Order Completed} and {@code Order Refunded}. */
@ApplicationScoped
class OrderReader {

    private static final int MOST_PRODUCTS = 1000;

    private final ZoneId zone;
    private final String currency;

    OrderReader(
            @ConfigProperty(name = "clientele.shop.zone", defaultValue = "UTC") ZoneId zone,
            @ConfigProperty(name = "clientele.shop.currency", defaultValue = "EUR") String currency) {
        this.zone = zone;
        this.currency = currency;
    }

    /** The order, once it is known whose it is; what is wrong goes to {@code mistakes}. */
    @Nullable
    Function<UUID, Order> read(boolean refund, Map<String, @Nullable Object> said, Occurred when, Mistakes mistakes) {
        var order = new Properties(said, "properties", mistakes);
        var orderId = order.text("order_id");
        mistakes.unless(orderId != null, "properties.order_id", "is needed");
        var money = order.textOr("currency", currency);
        var lines = lines(order.list("products", MOST_PRODUCTS), mistakes);
        var total = total(order.number("total"), lines, money, mistakes);
        var discount = amount("discount", order.number("discount"), money, mistakes);
        var coupon = order.text("coupon");
        var handledBy = order.text("handledBy");
        var recipient = order.text("recipient");
        var updated = order.read("updated_at", OrderReader::instant);
        var occurredOn = when.on(zone(order, mistakes));
        return !mistakes.none()
                ? null
                : profileId -> new Order(
                        profileId,
                        orderId,
                        refund,
                        when.at(),
                        occurredOn,
                        money,
                        total,
                        discount,
                        coupon,
                        handledBy,
                        recipient,
                        lines,
                        updated == null ? when.at() : updated,
                        null);
    }

    /** When the source said so, where that is later than when it happened. */
    private static Instant instant(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("must be an instant such as 2024-02-29T13:30:00Z");
        }
    }

    private ZoneId zone(Properties order, Mistakes mistakes) {
        var given = order.text("zone");
        var read = given == null ? zone : mistakes.attempt("properties.zone", () -> zone(given));
        return read == null ? zone : read;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("must be a time zone such as Europe/London");
        }
    }

    private static long total(@Nullable BigDecimal said, List<Line> lines, String currency, Mistakes mistakes) {
        mistakes.unless(said != null || !lines.isEmpty(), "properties.total", "is needed where no products are listed");
        if (said != null) {
            return amount("total", said, currency, mistakes);
        }
        var sum = mistakes.attempt("properties.products", () -> Money.total(lines, currency));
        mistakes.unless(sum == null || sum >= 0, "properties.products", "must not sum up to less than 0");
        return sum == null ? 0 : sum;
    }

    private static long amount(String name, @Nullable BigDecimal said, String currency, Mistakes mistakes) {
        if (said == null) {
            return 0;
        }
        mistakes.unless(said.signum() >= 0, "properties." + name, "must not be below 0");
        var exact = mistakes.attempt("properties." + name, () -> Money.exact(said, currency));
        return exact == null ? 0 : exact;
    }

    private static List<Line> lines(List<@Nullable Object> products, Mistakes mistakes) {
        var lines = new ArrayList<Line>();
        for (int nth = 0; nth < products.size(); nth++) {
            var path = "properties.products[" + nth + "]";
            var line = products.get(nth) instanceof Map<?, ?> product
                    ? line(new Properties(product, path, mistakes), path, mistakes)
                    : null;
            if (line != null) {
                lines.add(line);
            } else if (mistakes.none()) {
                mistakes.add(path, "must be an object");
            }
        }
        return lines;
    }

    private static @Nullable Line line(Properties product, String path, Mistakes mistakes) {
        var productId = product.text("product_id");
        var sku = product.textOr("sku", productId);
        var name = product.text("name");
        var category = product.text("category");
        var kind = product.text("kind");
        var quantity = product.numberOr("quantity", BigDecimal.ONE);
        var price = product.numberOr("price", BigDecimal.ZERO);
        return mistakes.attempt(path, () -> new Line(sku, name, category, kind(kind), quantity, price));
    }

    private static @Nullable ProductKind kind(@Nullable String name) {
        try {
            return name == null ? null : ProductKind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("kind must be one of " + List.of(ProductKind.values()));
        }
    }
}
