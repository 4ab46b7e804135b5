package io.clientele.segmentation.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The changes of a page by kind, each in order; of an order and an event that came several times only the last state. */
final class Batch {

    private record Key(UUID profileId, UUID id) {}

    final List<Fact<Told.Person>> people = new ArrayList<>();
    final List<Fact<Told.Consent>> consents = new ArrayList<>();
    final List<Fact<Told.Objection>> objections = new ArrayList<>();
    final Map<UUID, UUID> merged = new LinkedHashMap<>();
    final List<Fact<Told.Parted>> parted = new ArrayList<>();
    final Map<UUID, UUID> erased = new LinkedHashMap<>();
    final Map<UUID, List<UUID>> forgottenEvents = new LinkedHashMap<>();
    final Map<UUID, List<UUID>> forgottenPurchases = new LinkedHashMap<>();
    final Map<UUID, Long> versions = new LinkedHashMap<>();
    private final Map<Key, Fact<Told.Order>> orders = new LinkedHashMap<>();
    private final Map<Key, Fact<Told.Event>> events = new LinkedHashMap<>();

    /** Who is parted is told anew of afterwards: a batch ends with it, so that what follows stays theirs. */
    static List<Batch> of(List<Change> changes) {
        var batches = new ArrayList<Batch>(List.of(new Batch()));
        for (var change : changes) {
            batches.getLast().add(change);
            if (change.data() instanceof Told.Parted) {
                batches.add(new Batch());
            }
        }
        return batches;
    }

    Collection<Fact<Told.Order>> orders() {
        return orders.values();
    }

    Collection<Fact<Told.Event>> events() {
        return events.values();
    }

    private void add(Change change) {
        var profileId = change.subject();
        versions.merge(profileId, change.version(), Math::max);
        switch (change.data()) {
            case Told.Person person -> people.add(fact(change, person));
            case Told.Consent consent -> consents.add(fact(change, consent));
            case Told.Objection objection -> objections.add(fact(change, objection));
            case Told.Order order -> orders.put(new Key(profileId, order.purchaseId()), fact(change, order));
            case Told.Event event -> events.put(new Key(profileId, event.eventId()), fact(change, event));
            case Told.Merged(var into) -> merged.put(profileId, into);
            case Told.Parted parting -> parted.add(fact(change, parting));
            case Told.Erased(var erasureId) -> erased.put(profileId, erasureId);
            case Told.Forgotten(var eventIds, var purchaseIds) -> {
                forgottenEvents.merge(profileId, eventIds, Batch::both);
                forgottenPurchases.merge(profileId, purchaseIds, Batch::both);
            }
            case Told.Other _ -> {}
            case null -> {}
        }
    }

    private static List<UUID> both(List<UUID> some, List<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static <T extends Told> Fact<T> fact(Change change, T told) {
        return new Fact<>(change.subject(), change.version(), change.time(), told);
    }
}
