package io.clientele.profile.change;

import java.util.UUID;

/**
 * Something that readers of the feed must hear of.
 *
 * @param kind profile, merged, erased, purchase, refund, event, consent, permission, objection, forgotten or contract
 * @param data what is told, as a record or map for JSON
 */
public record Change(UUID profileId, String kind, Object data) {}
