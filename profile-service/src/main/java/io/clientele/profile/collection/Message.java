package io.clientele.profile.collection;

import io.clientele.profile.consent.Decision;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.purchase.Order;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message that makes sense: who is meant, and what it says of them.
 *
 * @param index where it stood in the batch
 * @param link the anonymous id by which the same person went before
 */
public record Message(
        int index,
        String id,
        Mention who,
        Content content,
        @Nullable Link link) {

    /** @param asked by an alias, which is told if it can't be; else it is only tried */
    record Link(String anonymousId, boolean asked) {}

    Message at(int place) {
        return new Message(place, id, who, content, link);
    }

    Message within(UUID importId) {
        return new Message(index, id, who.within(importId), content, link);
    }

    /** What somebody did, if anything. */
    sealed interface Content {

        record Nothing() implements Content {}

        record Happened(String name, Map<String, @Nullable Object> properties, Instant at) implements Content {}

        /** @param hearsay which never turns a no into a yes */
        record Decided(List<Function<UUID, Decision>> decisions, boolean hearsay) implements Content {}

        record Ordered(Function<UUID, Order> order) implements Content {}
    }
}
