package io.clientele.outreach.audience;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events of ours for people's timelines, at most 500 at once. */
public record Batch(List<Item> batch) {

    public static final int MOST = 500;

    /** {@code messageId} makes the same item, sent twice, one event. */
    public record Item(
            String type,
            String messageId,
            UUID profileId,
            String event,
            Map<String, Object> properties,
            Instant timestamp) {

        public static Item track(
                String messageId, UUID profileId, String event, Map<String, Object> properties, Instant at) {
            return new Item("track", messageId, profileId, event, properties, at);
        }
    }
}
