package io.clientele.segmentation.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a change says, by its kind: the data of one line of the feed, as far as we read it. */
@RegisterForReflection
@JsonSubTypes({
    @JsonSubTypes.Type(value = Told.Person.class, name = "io.clientele.profile"),
    @JsonSubTypes.Type(value = Told.Merged.class, name = "io.clientele.merged"),
    @JsonSubTypes.Type(value = Told.Parted.class, name = "io.clientele.parted"),
    @JsonSubTypes.Type(value = Told.Erased.class, name = "io.clientele.erased"),
    @JsonSubTypes.Type(value = Told.Order.class, name = "io.clientele.purchase"),
    @JsonSubTypes.Type(value = Told.Order.class, name = "io.clientele.refund"),
    @JsonSubTypes.Type(value = Told.Event.class, name = "io.clientele.event"),
    @JsonSubTypes.Type(value = Told.Consent.class, name = "io.clientele.consent"),
    @JsonSubTypes.Type(value = Told.Objection.class, name = "io.clientele.objection"),
    @JsonSubTypes.Type(value = Told.Forgotten.class, name = "io.clientele.forgotten")
})
public sealed interface Told {

    /** A person's whole state. */
    @JsonIgnoreProperties(ignoreUnknown = true) // a newer provider may say more
    record Person(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            @Nullable String zone,
            @Nullable ObjectNode attributes,
            @Nullable Instant createdAt,
            @Nullable List<Name> identifiers)
            implements Told {

        /** What others call them. */
        List<String> userIds() {
            return identifiers == null
                    ? List.of()
                    : identifiers.stream()
                            .filter(name -> name.kind().equals("USER_ID"))
                            .map(Name::value)
                            .toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Name(String kind, String value) {}

    /** The profile is a duplicate; everything of its is now the survivor's. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Merged(UUID into) implements Told {}

    /**
     * The profile is somebody again; told of both. What had begun with the origins is its own, and {@code from}'s no more.
     *
     * @param since the version of {@code from} after which what was told of it was of both
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Parted(UUID profileId, UUID from, List<UUID> origins, long since) implements Told {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Erased(UUID erasureId) implements Told {}

    /** One order's whole state, sold or returned; the total in minor units, above 0 also for what was returned. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Order(
            UUID purchaseId,
            String orderId,
            boolean refund,
            Instant occurredAt,
            LocalDate occurredOn,
            String currency,
            long total,
            long discount,
            @Nullable String coupon,
            @Nullable String handledBy,
            @Nullable String recipient,
            List<Line> lines)
            implements Told {

        public Order {
            lines = lines == null ? List.of() : lines;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            @Nullable String sku,
            @Nullable String name,
            @Nullable String category,
            @Nullable String kind,
            BigDecimal quantity,
            BigDecimal unitPrice) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Event(UUID eventId, String name, @Nullable JsonNode properties, Instant occurredAt) implements Told {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Consent(String channel, String topic, String status, Instant decidedAt) implements Told {}

    /** All that they object to now. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Objection(@Nullable List<String> objections, boolean restricted) implements Told {

        List<String> kinds() {
            var said = objections == null ? List.<String>of() : objections;
            return Stream.concat(said.stream(), restricted ? Stream.of("RESTRICTION") : Stream.of())
                    .toList();
        }
    }

    /** Events that are too old to be kept any longer; events and purchases that came by an import that is undone. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Forgotten(List<UUID> eventIds, List<UUID> purchaseIds) implements Told {

        public Forgotten {
            eventIds = eventIds == null ? List.of() : eventIds;
            purchaseIds = purchaseIds == null ? List.of() : purchaseIds;
        }
    }

    /** A kind that we have no use for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Other() implements Told {}
}
