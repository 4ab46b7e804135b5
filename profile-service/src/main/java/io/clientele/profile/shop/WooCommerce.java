package io.clientele.profile.shop;

import static io.clientele.profile.shop.Fields.amount;
import static io.clientele.profile.shop.Fields.instant;
import static io.clientele.profile.shop.Fields.instantOr;
import static io.clientele.profile.shop.Fields.needed;
import static io.clientele.profile.shop.Fields.number;
import static io.clientele.profile.shop.Fields.text;
import static io.clientele.profile.shop.Items.object;
import static io.clientele.profile.shop.Items.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.profile.purchase.Line;
import io.clientele.profile.shop.Act.Order;
import io.clientele.profile.shop.Act.Refund;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** WooCommerce, REST API v3: bodies are orders, products and customers whole, or no more than the id of what was deleted. */
@ApplicationScoped
class WooCommerce implements Shop {

    private static final Set<String> SOLD = Set.of("processing", "completed", "refunded");
    private static final Set<String> NOT_SOLD =
            Set.of("pending", "on-hold", "failed", "cancelled", "checkout-draft", "auto-draft", "draft", "trash");

    @Override
    public String kind() {
        return "woocommerce";
    }

    @Override
    public Told read(Delivery delivery) {
        var body = delivery.body();
        var at = instantOr(delivery.triggeredAt(), body, "date_modified_gmt", "date_created_gmt");
        return switch (delivery.topic()) {
            case "order.created", "order.updated", "order.restored" ->
                new Told("order:" + needed(body, "id"), at, order(delivery));
            case "order.deleted" -> new Told("order:" + needed(body, "id"), delivery.triggeredAt(), gone(delivery));
            case "customer.created", "customer.updated" ->
                new Told("customer:" + needed(body, "id"), at, new Act.Say(List.of(customer(delivery))));
            case "product.created", "product.updated", "product.restored" ->
                new Told("product:" + needed(body, "id"), at, new Act.Catalogue(product(delivery), at));
            default -> new Told(null, at, new Act.Nothing());
        };
    }

    private static Act order(Delivery delivery) {
        var body = delivery.body();
        var items = new Items(delivery);
        var currency = needed(body, "currency");
        var orderId = delivery.prefix() + needed(body, "id");
        var customer = number(body, "customer_id");
        var traits = traits(body.path("billing"), body.path("billing"));
        var at = instantOr(delivery.triggeredAt(), body, "date_paid_gmt", "date_created_gmt");
        var told = instantOr(at, body, "date_modified_gmt").toString();
        var sold = object().put("order_id", orderId).put("currency", currency).put("updated_at", told);
        sold.put("total", Fields.money(amount(body, "total"), currency));
        sold.put(
                "discount",
                Fields.money(amount(body, "discount_total"), currency).max(BigDecimal.ZERO));
        put(sold, "coupon", text(body.path("coupon_lines").path(0), "code"));
        sold.set("products", lines(delivery));
        var refund = refund(delivery, currency, orderId, told);
        var status = String.valueOf(text(body, "status"));
        return new Order(
                orderId,
                items.identify(customer, traits),
                isSold(status, body) ? items.track("Order Completed", customer, traits, at, sold) : null,
                new Refund(
                        amount(refund, "total"),
                        items.track("Order Refunded", customer, traits, delivery.triggeredAt(), refund),
                        List.of()));
    }

    /** A status of a plugin's own counts once the order is paid. */
    private static boolean isSold(String status, JsonNode order) {
        return SOLD.contains(status) || !NOT_SOLD.contains(status) && instant(order, "date_paid_gmt") != null;
    }

    private static ObjectNode refund(Delivery delivery, String currency, String orderId, String told) {
        var body = delivery.body();
        var whole = "refunded".equals(text(body, "status"));
        var sum = BigDecimal.ZERO;
        for (var part : body.path("refunds")) {
            sum = sum.add(amount(part, "total").abs());
        }
        var refund = object().put("order_id", orderId).put("currency", currency).put("updated_at", told);
        refund.put("total", Fields.money(whole ? amount(body, "total") : sum, currency));
        if (whole) {
            refund.set("products", lines(delivery));
        }
        return refund;
    }

    private static ArrayNode lines(Delivery delivery) {
        var lines = object().putArray("products");
        for (var line : delivery.body().path("line_items")) {
            var quantity = amount(line, "quantity");
            var product = lines.addObject().put("sku", sku(delivery, line, "variation_id", "product_id"));
            put(product, "name", text(line, "name"));
            product.put("quantity", quantity);
            product.put("price", Fields.unitPrice(amount(line, "total"), quantity));
        }
        return lines;
    }

    private static String sku(Delivery delivery, JsonNode of, String variant, String product) {
        var sku = text(of, "sku");
        var id = number(of, variant) == null ? number(of, product) : number(of, variant);
        return sku == null ? delivery.prefix() + "product-" + id : sku;
    }

    private static Act gone(Delivery delivery) {
        var orderId = delivery.prefix() + needed(delivery.body(), "id");
        return new Act.Gone(
                orderId,
                new Items(delivery)
                        .track(
                                "Order Refunded",
                                null,
                                object(),
                                delivery.triggeredAt(),
                                object().put("order_id", orderId)));
    }

    private static ObjectNode customer(Delivery delivery) {
        var body = delivery.body();
        return new Items(delivery).identify(needed(body, "id"), traits(body, body.path("billing")));
    }

    private static ObjectNode traits(JsonNode person, JsonNode address) {
        var traits = object();
        put(traits, "email", text(person, "email"));
        put(traits, "firstName", text(person, "first_name"));
        put(traits, "lastName", text(person, "last_name"));
        put(traits, "phone", text(address, "phone"));
        put(traits, "street", Fields.street(text(address, "address_1"), text(address, "address_2")));
        put(traits, "city", text(address, "city"));
        put(traits, "region", text(address, "state"));
        put(traits, "postalCode", text(address, "postcode"));
        put(traits, "country", text(address, "country"));
        put(traits, "company", text(address, "company"));
        return traits;
    }

    private static List<Line> product(Delivery delivery) {
        var body = delivery.body();
        return List.of(new Line(
                sku(delivery, body, "id", "id"),
                text(body, "name"),
                text(body.path("categories").path(0), "name"),
                null,
                BigDecimal.ONE,
                BigDecimal.ZERO));
    }
}
