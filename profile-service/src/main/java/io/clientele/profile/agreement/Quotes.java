package io.clientele.profile.agreement;

import io.clientele.profile.activity.Meaning;
import io.clientele.profile.activity.Properties;
import io.clientele.profile.fact.Facts;
import io.clientele.profile.fact.Strand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Quotes are what their events say. */
@ApplicationScoped
class Quotes implements Meaning {

    private static final Set<String> EVENTS = Set.of(Quote.SENT);

    private final Facts facts;
    private final String currency;

    Quotes(Facts facts, @ConfigProperty(name = "clientele.shop.currency", defaultValue = "EUR") String currency) {
        this.facts = facts;
        this.currency = currency;
    }

    List<Quote> of(UUID profileId) {
        return Strand.of(facts.of(profileId, events()), Quote.KIND).stream()
                .map(strand -> Quote.of(strand, currency))
                .toList();
    }

    @Override
    public Set<String> events() {
        return EVENTS;
    }

    @Override
    public void check(String event, Properties said) {
        Quote.check(said, currency);
    }
}
