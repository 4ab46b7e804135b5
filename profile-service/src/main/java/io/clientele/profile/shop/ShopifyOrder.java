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
import io.clientele.profile.shop.Act.Gone;
import io.clientele.profile.shop.Act.Order;
import io.clientele.profile.shop.Act.PartRefund;
import io.clientele.profile.shop.Act.Refund;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An order of Shopify, with all refunds there were, or one refund of it. */
final class ShopifyOrder {

    private static final Set<String> PAID = Set.of("paid", "partially_paid", "partially_refunded", "refunded");

    private final Delivery delivery;
    private final JsonNode body;
    private final Items items;

    ShopifyOrder(Delivery delivery) {
        this.delivery = delivery;
        this.body = delivery.body();
        this.items = new Items(delivery);
    }

    Order act() {
        var currency = needed(body, "currency");
        var orderId = delivery.prefix() + needed(body, "id");
        var customer = number(body.path("customer"), "id");
        var traits = traits();
        var at = instantOr(delivery.triggeredAt(), body, "processed_at", "created_at");
        var told = instantOr(at, body, "updated_at").toString();
        var sold = object().put("order_id", orderId).put("currency", currency).put("updated_at", told);
        sold.put("total", Fields.money(amount(body, "total_price"), currency));
        sold.put("discount", Fields.money(amount(body, "total_discounts"), currency));
        put(sold, "coupon", text(body.path("discount_codes").path(0), "code"));
        sold.set("products", lines(body.path("line_items")));
        var paid = PAID.contains(String.valueOf(text(body, "financial_status")));
        var cancelled = instant(body, "cancelled_at") != null;
        var said = traits.deepCopy();
        said.setAll(consented());
        return new Order(
                orderId,
                items.identify(customer, said),
                paid && !cancelled ? items.track("Order Completed", customer, traits, at, sold) : null,
                refund(orderId, currency, customer, traits, told));
    }

    private ObjectNode traits() {
        var person = body.path("customer").isObject() ? body.path("customer") : body;
        var address =
                body.path("billing_address").isObject() ? body.path("billing_address") : body.path("shipping_address");
        var traits = ShopifyCustomer.traits(person, address);
        put(traits, "email", text(traits, "email") == null ? text(body, "email") : text(traits, "email"));
        put(traits, "phone", text(traits, "phone") == null ? text(body, "phone") : text(traits, "phone"));
        return traits;
    }

    private ObjectNode consented() {
        var said = object();
        if (body.path("buyer_accepts_marketing").asBoolean()) {
            said.putArray("consents")
                    .add(ShopifyCustomer.decision(delivery, "EMAIL", "GRANTED")
                            .put(
                                    "decidedAt",
                                    instantOr(delivery.triggeredAt(), body, "created_at")
                                            .toString()));
        }
        return said;
    }

    private Refund refund(String orderId, String currency, @Nullable String customer, ObjectNode traits, String told) {
        var sum = BigDecimal.ZERO;
        var at = delivery.triggeredAt();
        var parts = new ArrayList<String>();
        var products = object().putArray("products");
        for (var part : body.path("refunds")) {
            sum = sum.add(refunded(part));
            at = instantOr(at, part, "processed_at", "created_at");
            parts.add(needed(part, "id"));
            products.addAll(returned(part));
        }
        var refund = object().put("order_id", orderId).put("currency", currency).put("updated_at", told);
        refund.put("total", Fields.money(sum, currency));
        refund.set("products", products);
        return new Refund(sum, items.track("Order Refunded", customer, traits, at, refund), List.copyOf(parts));
    }

    PartRefund part() {
        var orderId = delivery.prefix() + needed(body, "order_id");
        var at = instantOr(delivery.triggeredAt(), body, "processed_at", "created_at");
        var refund = object().put("order_id", orderId).put("updated_at", at.toString());
        refund.set("products", returned(body));
        return new PartRefund(
                orderId, needed(body, "id"), refunded(body), items.track("Order Refunded", null, object(), at, refund));
    }

    Gone gone() {
        var orderId = delivery.prefix() + needed(body, "id");
        var refund = object().put("order_id", orderId);
        return new Gone(orderId, items.track("Order Refunded", null, object(), delivery.triggeredAt(), refund));
    }

    /** What was paid back; goods may come back without money. */
    private static BigDecimal refunded(JsonNode refund) {
        var sum = BigDecimal.ZERO;
        for (var transaction : refund.path("transactions")) {
            if ("refund".equals(text(transaction, "kind")) && "success".equals(text(transaction, "status"))) {
                sum = sum.add(amount(transaction, "amount"));
            }
        }
        return sum;
    }

    private ArrayNode returned(JsonNode refund) {
        var lines = object().putArray("products");
        for (var returned : refund.path("refund_line_items")) {
            var line = returned.path("line_item");
            var quantity = amount(returned, "quantity");
            line(lines, line, quantity, Fields.unitPrice(amount(returned, "subtotal"), quantity));
        }
        return lines;
    }

    private ArrayNode lines(JsonNode all) {
        var lines = object().putArray("products");
        for (var line : all) {
            var quantity = amount(line, "quantity");
            var discount = BigDecimal.ZERO;
            for (var share : line.path("discount_allocations")) {
                discount = discount.add(amount(share, "amount"));
            }
            var whole = amount(line, "price").multiply(quantity).subtract(discount);
            line(lines, line, quantity, Fields.unitPrice(whole, quantity));
        }
        return lines;
    }

    private void line(ArrayNode lines, JsonNode line, BigDecimal quantity, BigDecimal price) {
        var product = lines.addObject().put("sku", Shopify.sku(delivery, line, "variant_id", "product_id"));
        put(product, "name", Shopify.named(text(line, "title"), text(line, "variant_title")));
        product.put("quantity", quantity).put("price", price);
    }
}
