package io.clientele.profile.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.profile.signature.Signature;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a browser may say. Its write key is for all to read, so it may do what does no harm: tell what a nameless visitor
 * looks at. Who the visitor is, and what is known of them, takes the signature of the site's own server.
 */
@ApplicationScoped
class Screening {

    private static final Set<String> EVENTS = Set.of(
            "Page Viewed",
            "Product Viewed",
            "Product List Viewed",
            "Product Clicked",
            "Products Searched",
            "Product Added",
            "Product Removed",
            "Cart Viewed",
            "Checkout Started",
            "Content Shared",
            "Product Added to Wishlist");
    private static final Set<String> TYPES = Set.of("track", "page", "identify");

    /** The item as it is taken; empty if it is not for a browser to say. */
    Optional<ObjectNode> screened(Site site, JsonNode said) {
        var type = said.path("type").asText();
        var event = said.path("event").asText();
        if (!said.isObject() || !TYPES.contains(type) || type.equals("track") && !EVENTS.contains(event)) {
            return Optional.empty();
        }
        var item = ((ObjectNode) said).deepCopy();
        var signed = isSigned(site, said);
        if (!signed && (type.equals("identify") || item.has("userId"))
                || item.path("anonymousId").asText().length() < 16) {
            return Optional.empty();
        }
        item.retain("type", "messageId", "userId", "anonymousId", "event", "name", "properties", "timestamp", "traits");
        if (!type.equals("identify")) {
            item.remove("traits");
        }
        item.put("messageId", site.id() + ":" + said.path("messageId").asText());
        return Optional.of(item);
    }

    /** HMAC-SHA256 of the user id under the site's secret, in Base64 for addresses. */
    private static boolean isSigned(Site site, JsonNode said) {
        var user = said.path("userId");
        var shown = said.path("signature").asText();
        return user.isTextual()
                && Signature.holds(
                        user.asText().getBytes(StandardCharsets.UTF_8),
                        shown,
                        Base64.getUrlDecoder(),
                        List.of(site.secret()));
    }
}
