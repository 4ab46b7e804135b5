package io.clientele.profile.shop;

import static io.clientele.profile.shop.Fields.instantOr;
import static io.clientele.profile.shop.Fields.needed;
import static io.clientele.profile.shop.Fields.text;
import static io.clientele.profile.shop.Items.object;
import static io.clientele.profile.shop.Items.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Who somebody is to Shopify, and what they allow there. */
final class ShopifyCustomer {

    private ShopifyCustomer() {}

    static ObjectNode said(Delivery delivery) {
        var body = delivery.body();
        var traits = traits(body, body.path("default_address"));
        var consents = object().putArray("consents");
        consent(consents, delivery, "EMAIL", body.path("email_marketing_consent"));
        consent(consents, delivery, "SMS", body.path("sms_marketing_consent"));
        if (!consents.isEmpty()) {
            traits.set("consents", consents);
        }
        return new Items(delivery).identify(needed(body, "id"), traits);
    }

    static ObjectNode traits(JsonNode person, JsonNode address) {
        var traits = object();
        put(traits, "email", text(person, "email"));
        put(traits, "firstName", first(text(person, "first_name"), text(address, "first_name")));
        put(traits, "lastName", first(text(person, "last_name"), text(address, "last_name")));
        put(traits, "phone", first(text(person, "phone"), text(address, "phone")));
        put(traits, "street", Fields.street(text(address, "address1"), text(address, "address2")));
        put(traits, "city", text(address, "city"));
        put(traits, "region", text(address, "province"));
        put(traits, "postalCode", text(address, "zip"));
        put(traits, "country", text(address, "country_code"));
        put(traits, "company", text(address, "company"));
        return traits;
    }

    /** Who was never asked, and whose answer is awaited, has decided nothing. */
    private static void consent(ArrayNode consents, Delivery delivery, String channel, JsonNode said) {
        var status = switch (String.valueOf(text(said, "state"))) {
            case "subscribed" -> "GRANTED";
            case "unsubscribed" -> "REVOKED";
            default -> null;
        };
        if (status != null) {
            consents.add(decision(delivery, channel, status)
                    .put(
                            "decidedAt",
                            instantOr(delivery.triggeredAt(), said, "consent_updated_at")
                                    .toString()));
        }
    }

    static ObjectNode decision(Delivery delivery, String channel, String status) {
        return object().put("channel", channel)
                .put("topic", delivery.consentTopic())
                .put("status", status)
                .put("basis", "CONSENT")
                .put("source", "Shopify");
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
