package io.clientele.profile.agreement;

import io.clientele.profile.activity.Event;
import io.clientele.profile.activity.Meaning;
import io.clientele.profile.activity.Properties;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.fact.Fact;
import io.clientele.profile.fact.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Contracts are what their events say; who reads the feed hears of each as a whole. */
@ApplicationScoped
class Contracts implements Meaning {

    private final Facts facts;
    private final Changes changes;
    private final String currency;

    Contracts(
            Facts facts,
            Changes changes,
            @ConfigProperty(name = "clientele.shop.currency", defaultValue = "EUR") String currency) {
        this.facts = facts;
        this.changes = changes;
        this.currency = currency;
    }

    List<Contract> of(UUID profileId) {
        return Contract.all(facts.of(profileId, Contract.EVENTS), currency);
    }

    @Override
    public Set<String> events() {
        return Contract.EVENTS;
    }

    @Override
    public void check(String event, Properties said) {
        said.need(Contract.ID);
        said.text(Contract.ID, 255);
        if (event.equals(Contract.SIGNED)) {
            Terms.read(said, currency);
        } else {
            said.text("because", 2000);
        }
    }

    @Override
    public void draw(List<Event> events) {
        var told = events.stream().map(Key::of).collect(Collectors.toSet());
        var people = told.stream().map(Key::profileId).distinct().toList();
        var ids = told.stream().map(Key::contractId).distinct().toList();
        tell(facts.of(people, Contract.EVENTS, Contract.ID, ids), told);
    }

    /** Readers hear of those that are left as they are now. */
    @Override
    public void undraw(List<Event> events) {
        changes.record(events.stream()
                .map(Event::profileId)
                .distinct()
                .flatMap(id -> of(id).stream().map(contract -> new Change(id, "contract", contract)))
                .toList());
    }

    private record Key(UUID profileId, String contractId) {

        static Key of(Event event) {
            var id = String.valueOf(event.properties().get(Contract.ID)).strip();
            return new Key(event.profileId(), id);
        }
    }

    private void tell(Collection<Fact> known, Set<Key> which) {
        var byPerson = known.stream().collect(Collectors.groupingBy(Fact::profileId));
        changes.record(byPerson.entrySet().stream()
                .flatMap(entry -> Contract.all(entry.getValue(), currency).stream()
                        .filter(contract -> which.contains(new Key(entry.getKey(), contract.contractId())))
                        .map(contract -> new Change(entry.getKey(), "contract", contract)))
                .toList());
    }
}
