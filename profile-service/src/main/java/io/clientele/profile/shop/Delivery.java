package io.clientele.profile.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One thing that a shop told us.
 *
 * @param id by which the same delivery is known again
 * @param prefix before the shop's own numbers
 * @param consentTopic what its marketing consent is for
 * @param triggeredAt when the shop told, if it says so
 */
public record Delivery(
        String id, String topic, String prefix, String consentTopic, Instant triggeredAt, JsonNode body) {}
