package io.clientele.profile.shop;

import static io.clientele.profile.shop.Fields.instantOr;
import static io.clientele.profile.shop.Fields.needed;
import static io.clientele.profile.shop.Fields.number;
import static io.clientele.profile.shop.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.profile.purchase.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shopify, Admin API webhooks in JSON: orders, refunds, products and customers whole, and what the law asks of apps. */
@ApplicationScoped
class Shopify implements Shop {

    @Override
    public String kind() {
        return "shopify";
    }

    @Override
    public Told read(Delivery delivery) {
        var body = delivery.body();
        var at = instantOr(delivery.triggeredAt(), body, "updated_at", "created_at");
        return switch (delivery.topic()) {
            case "orders/create",
                    "orders/updated",
                    "orders/paid",
                    "orders/cancelled",
                    "orders/fulfilled",
                    "orders/partially_fulfilled",
                    "orders/edited" -> new Told("order:" + needed(body, "id"), at, new ShopifyOrder(delivery).act());
            case "orders/delete" ->
                new Told("order:" + needed(body, "id"), delivery.triggeredAt(), new ShopifyOrder(delivery).gone());
            case "refunds/create" -> new Told(null, at, new ShopifyOrder(delivery).part());
            case "products/create", "products/update" ->
                new Told("product:" + needed(body, "id"), at, new Act.Catalogue(variants(delivery), at));
            case "customers/create", "customers/update", "customers/enable", "customers/disable" ->
                new Told("customer:" + needed(body, "id"), at, new Act.Say(List.of(ShopifyCustomer.said(delivery))));
            case "customers/redact" -> new Told(null, at, forget(delivery));
            case "customers/data_request" -> new Told(null, at, ask(delivery));
            case "shop/redact" -> new Told(null, at, new Act.ForgetAll());
            default -> new Told(null, at, new Act.Nothing());
        };
    }

    private static Act forget(Delivery delivery) {
        var customer = delivery.body().path("customer");
        return new Act.Forget(delivery.prefix() + needed(customer, "id"), text(customer, "email"));
    }

    private static Act ask(Delivery delivery) {
        var customer = delivery.body().path("customer");
        return new Act.Ask(
                delivery.prefix() + needed(customer, "id"),
                text(customer, "email"),
                needed(delivery.body().path("data_request"), "id"));
    }

    /** A product without variants has one, whose title says so. */
    private static List<Line> variants(Delivery delivery) {
        var body = delivery.body();
        var lines = new ArrayList<Line>();
        for (var variant : body.path("variants")) {
            lines.add(new Line(
                    sku(delivery, variant, "id"),
                    named(text(body, "title"), text(variant, "title")),
                    text(body, "product_type"),
                    null,
                    BigDecimal.ONE,
                    BigDecimal.ZERO));
        }
        return lines;
    }

    static String sku(Delivery delivery, JsonNode of, String... ids) {
        var sku = text(of, "sku");
        return sku != null
                ? sku
                : delivery.prefix() + "product-"
                        + Stream.of(ids)
                                .map(name -> number(of, name))
                                .filter(id -> id != null)
                                .findFirst()
                                .orElse("unknown");
    }

    static String named(String title, String variant) {
        return variant == null || variant.equals("Default Title") ? title : title + " - " + variant;
    }
}
