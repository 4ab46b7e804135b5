package io.clientele.local.demo.diary;

import io.clientele.local.demo.world.Facts;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One item of a batch: an identify if it has no event. */
public record Entry(
        OffsetDateTime at,
        String messageId,
        String userId,
        @Nullable String event,
        Map<String, Object> content) {

    static final Comparator<Entry> IN_ORDER =
            Comparator.comparing((Entry entry) -> entry.at.toInstant()).thenComparing(Entry::messageId);

    Map<String, Object> item() {
        var item = Facts.of("type", event == null ? "identify" : "track", "messageId", messageId, "userId", userId);
        item.put("timestamp", at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        item.putAll(Facts.of("event", event, event == null ? "traits" : "properties", content));
        return item;
    }
}
