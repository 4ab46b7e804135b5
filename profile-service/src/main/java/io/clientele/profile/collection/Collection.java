package io.clientele.profile.collection;

import static java.util.stream.Collectors.toSet;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.GivingWay;
import io.clientele.profile.activity.Event;
import io.clientele.profile.activity.Events;
import io.clientele.profile.collection.Message.Content;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.purchase.Order;
import io.clientele.profile.purchase.Outcome;
import io.clientele.profile.purchase.Purchases;
import io.clientele.profile.trace.Traces;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes in messages by the hundred: once each, in their order, all that are right in one transaction. */
@ApplicationScoped
class Collection {

    private final Messages messages;
    private final Profiles profiles;
    private final Deciding deciding;
    private final Events events;
    private final Purchases purchases;
    private final Joining joining;
    private final Traces traces;

    Collection(
            Messages messages,
            Profiles profiles,
            Deciding deciding,
            Events events,
            Purchases purchases,
            Joining joining,
            Traces traces) {
        this.messages = messages;
        this.profiles = profiles;
        this.deciding = deciding;
        this.events = events;
        this.purchases = purchases;
        this.joining = joining;
        this.traces = traces;
    }

    /** A receipt a request, in their order; they share a transaction. Returns when all is committed. */
    List<Receipt> take(List<Request> requests) {
        var messages = new ArrayList<Message>();
        requests.forEach(request -> request.messages().forEach(one -> messages.add(one.at(messages.size()))));
        var taken = GivingWay.again(() -> QuarkusTransaction.requiringNew().call(() -> taken(messages, null)));
        return taken.receipts(requests);
    }

    /** In the transaction of the caller, which may have to be tried again. */
    Receipt takeOnce(List<Message> batch, UUID importId) {
        var request = new Request(batch, List.of());
        var messages = IntStream.range(0, batch.size())
                .mapToObj(place -> batch.get(place).at(place))
                .toList();
        return taken(messages, importId).receipts(List.of(request)).getFirst();
    }

    private Taken taken(List<Message> batch, @Nullable UUID importId) {
        var fresh = unseen(batch, importId);
        var resolution = profiles.resolve(Stream.concat(fresh.stream().map(Message::who), Joining.browsers(fresh))
                .toList());
        var people = resolution.profileIds();
        var made = new Made(resolution.created(), resolution.changed().size() - resolution.created());
        var rejected = new ArrayList<Rejected>();
        var known = new LinkedHashMap<Message, UUID>();
        for (int nth = 0; nth < fresh.size(); nth++) {
            var message = fresh.get(nth);
            var profileId = people.get(nth);
            if (profileId == null) {
                rejected.add(Rejected.of(message.index(), "profileId", "is nobody's, or of somebody erased"));
            } else {
                known.put(message, profileId);
            }
        }
        var happened = happened(known, importId);
        events.record(happened);
        made.happened(happened.size());
        rejected.addAll(order(known, made, importId));
        rejected.addAll(deciding.decide(known, importId, made));
        rejected.addAll(joining.join(known, importId));
        release(fresh, rejected);
        if (importId != null) {
            traces.seal(importId, List.copyOf(new HashSet<>(known.values())));
        }
        return new Taken(batch, fresh, rejected, made);
    }

    private List<Message> unseen(List<Message> batch, @Nullable UUID importId) {
        var first = new LinkedHashMap<String, Message>();
        batch.forEach(message -> first.putIfAbsent(message.id(), message));
        var claimed = messages.claim(first.keySet(), importId);
        return first.values().stream()
                .filter(message -> claimed.contains(message.id()))
                .toList();
    }

    private static List<Event> happened(Map<Message, UUID> known, @Nullable UUID importId) {
        var events = new ArrayList<Event>();
        known.forEach((message, profileId) -> {
            if (message.content() instanceof Content.Happened(var name, var properties, var at)) {
                events.add(new Event(profileId, UuidCreator.getTimeOrderedEpoch(), name, properties, at, importId));
            }
        });
        return events;
    }

    private List<Rejected> order(Map<Message, UUID> known, Made made, @Nullable UUID importId) {
        var orders = new LinkedHashMap<Message, Order>();
        known.forEach((message, profileId) -> {
            if (message.content() instanceof Content.Ordered(var order)) {
                orders.put(message, order.apply(profileId).within(importId));
            }
        });
        var outcomes = purchases.record(List.copyOf(orders.values()));
        made.count(List.copyOf(orders.values()), outcomes);
        var next = outcomes.iterator();
        return orders.keySet().stream()
                .filter(message -> next.next() == Outcome.REJECTED)
                .map(message -> Rejected.of(message.index(), "properties.order_id", "ORDER_OF_ANOTHER"))
                .toList();
    }

    /** What was rejected may come again, when it is mended. */
    private void release(List<Message> fresh, List<Rejected> rejected) {
        if (rejected.isEmpty()) {
            return;
        }
        var indexes = rejected.stream().map(Rejected::index).collect(toSet());
        messages.release(fresh.stream()
                .filter(message -> indexes.contains(message.index()))
                .map(Message::id)
                .toList());
    }
}
