package io.clientele.profile.purchase;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.trace.Replaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Takes in orders by the thousand. */
@ApplicationScoped
public class Purchases {

    private final Ledger ledger;
    private final Catalogue catalogue;
    private final Replaced replaced;
    private final PurchaseRows rows;
    private final Changes changes;

    Purchases(Ledger ledger, Catalogue catalogue, Replaced replaced, PurchaseRows rows, Changes changes) {
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.replaced = replaced;
        this.rows = rows;
        this.changes = changes;
    }

    /** Keeps what is new in the orders and tells the feed; returns what became of each, in their order. */
    @Transactional(TxType.MANDATORY)
    public List<Outcome> record(List<Order> orders) {
        var outcomes = new HashMap<Integer, Outcome>();
        var rest = new LinkedHashMap<Integer, Order>();
        for (int i = 0; i < orders.size(); i++) {
            rest.put(i, orders.get(i));
        }
        while (!rest.isEmpty()) {
            var round = firstOfEachKey(rest);
            var became = recordOnce(List.copyOf(round.values()));
            var next = became.iterator();
            round.keySet().forEach(index -> outcomes.put(index, next.next()));
            rest.keySet().removeAll(round.keySet());
        }
        return IntStream.range(0, orders.size()).mapToObj(outcomes::get).toList();
    }

    /** What {@link #record} would do, without doing it. */
    @Transactional
    public List<Outcome> compare(List<Order> orders) {
        var known = ledger.known(orders);
        return orders.stream()
                .map(order -> known.outcome(order, Digest.of(order)))
                .toList();
    }

    /** Tells the feed how these are now. */
    @Transactional(TxType.MANDATORY)
    public void tell(List<UUID> profileIds, List<UUID> purchaseIds) {
        var keys = IntStream.range(0, purchaseIds.size())
                .mapToObj(nth -> new PurchaseRows.Key(profileIds.get(nth), purchaseIds.get(nth)))
                .toList();
        changes.record(rows.of(keys).stream()
                .map(purchase -> new Change(purchase.profileId(), purchase.changeKind(), purchase))
                .toList());
    }

    /** An order told twice in one list is two states of it, one after the other. */
    private static Map<Integer, Order> firstOfEachKey(Map<Integer, Order> orders) {
        var keys = new HashSet<OrderKey>();
        var first = new LinkedHashMap<Integer, Order>();
        orders.forEach((index, order) -> {
            if (keys.add(OrderKey.of(order))) {
                first.put(index, order);
            }
        });
        return first;
    }

    private List<Outcome> recordOnce(List<Order> orders) {
        ledger.claim(orders);
        var known = ledger.known(orders);
        var outcomes = new ArrayList<Outcome>(orders.size());
        var entries = new ArrayList<Ledger.Entry>();
        var confirmed = new ArrayList<Order>();
        for (var order : orders) {
            var digest = Digest.of(order);
            var outcome = known.outcome(order, digest);
            outcomes.add(outcome);
            switch (outcome) {
                case NEW -> entries.add(new Ledger.Entry(UuidCreator.getTimeOrderedEpoch(), order, digest, false));
                case REPLACED -> entries.add(new Ledger.Entry(known.idOf(order), order, digest, true));
                case UNCHANGED -> confirmed.add(order);
                case REJECTED -> {}
            }
        }
        keep(entries);
        ledger.confirm(confirmed);
        return outcomes;
    }

    private void keep(List<Ledger.Entry> entries) {
        var products = catalogue.learn(entries.stream().map(Ledger.Entry::order).toList());
        var purchases = entries.stream()
                .map(entry -> Purchase.of(entry.id(), entry.order(), products))
                .toList();
        replaced.note(entries.stream()
                .filter(Ledger.Entry::replacesByImport)
                .map(Ledger.Entry::key)
                .toList());
        ledger.write(entries, purchases);
        changes.record(purchases.stream()
                .map(purchase -> new Change(purchase.profileId(), purchase.changeKind(), purchase))
                .toList());
    }
}
