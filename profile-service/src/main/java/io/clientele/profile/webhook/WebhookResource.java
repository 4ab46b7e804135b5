package io.clientele.profile.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.profile.shop.Delivery;
import io.clientele.profile.signature.Signature;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A shop shows no token: its signature says who it is. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class WebhookResource {

    private static final int LONGEST = 200;

    private final Sources sources;
    private final Reception reception;
    private final ObjectMapper json;
    private final Clock clock;

    WebhookResource(Sources sources, Reception reception, ObjectMapper json, Clock clock) {
        this.sources = sources;
        this.reception = reception;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What became of a delivery.
     *
     * @param taken false if it was known, or older than what is, or is not for us
     * @param reasons why it could not be taken; to send it again changes nothing
     */
    record Answer(boolean taken, List<String> reasons) {

        static final Answer NOTHING = new Answer(false, List.of());
    }

    @POST
    @Path("/woocommerce/{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What WooCommerce tells: orders, products, customers, signed with X-WC-Webhook-Signature")
    public Answer woocommerce(
            UUID id,
            @HeaderParam("X-WC-Webhook-Signature") @Nullable String signature,
            @HeaderParam("X-WC-Webhook-Topic") @Nullable String topic,
            @HeaderParam("X-WC-Webhook-Delivery-ID") @Nullable String delivery,
            @NotNull byte[] body) {
        var source = sources.find(id).filter(one -> one.kind() == Source.Kind.WOOCOMMERCE);
        if (source.isPresent() && isPing(body)) {
            return Answer.NOTHING; // when a webhook is saved: a form of webhook_id, which older shops do not sign
        }
        return take(source.orElse(null), signature, topic, delivery, null, body);
    }

    @POST
    @Path("/shopify/{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What Shopify tells: orders, refunds, products, customers, signed with X-Shopify-Hmac-Sha256")
    public Answer shopify(
            UUID id,
            @HeaderParam("X-Shopify-Hmac-Sha256") @Nullable String signature,
            @HeaderParam("X-Shopify-Topic") @Nullable String topic,
            @HeaderParam("X-Shopify-Webhook-Id") @Nullable String delivery,
            @HeaderParam("X-Shopify-Triggered-At") @Nullable String triggeredAt,
            @NotNull byte[] body) {
        var source = sources.find(id).filter(one -> one.kind() == Source.Kind.SHOPIFY);
        return take(source.orElse(null), signature, topic, delivery, triggeredAt, body);
    }

    private Answer take(
            @Nullable Source source,
            @Nullable String signature,
            @Nullable String topic,
            @Nullable String delivery,
            @Nullable String triggeredAt,
            byte[] body) {
        if (source == null) {
            throw Problem.notFound("No such shop");
        }
        if (!Signature.holds(body, signature, Base64.getDecoder(), source.secrets())) {
            sources.refused(source.id());
            throw new Problem.Refusal(401, "The signature does not hold", List.of());
        }
        var about = fitting(topic);
        if (about == null) {
            throw Problem.badRequest("topic", "is needed in the headers");
        }
        var once = fitting(delivery);
        var told = new Delivery(
                source.id() + ":"
                        + (once == null ? Things.hash(about, new String(body, StandardCharsets.UTF_8)) : once),
                about,
                source.prefix(),
                source.topic(),
                at(triggeredAt),
                read(body));
        return reception.take(source, told);
    }

    private JsonNode read(byte[] body) {
        try {
            var tree = json.readTree(body);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (IOException broken) {
            // said below
        }
        throw Problem.badRequest("body", "must be a JSON object");
    }

    private Instant at(@Nullable String triggeredAt) {
        try {
            return triggeredAt == null
                    ? clock.instant()
                    : OffsetDateTime.parse(triggeredAt).toInstant();
        } catch (DateTimeException unreadable) {
            return clock.instant();
        }
    }

    private static boolean isPing(byte[] body) {
        return body.length < LONGEST && new String(body, StandardCharsets.US_ASCII).matches("webhook_id=\\d+");
    }

    private static @Nullable String fitting(@Nullable String header) {
        return header == null || header.isBlank() || header.length() > LONGEST ? null : header.strip();
    }
}
