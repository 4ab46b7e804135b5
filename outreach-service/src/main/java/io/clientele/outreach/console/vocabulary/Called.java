package io.clientele.outreach.console.vocabulary;

import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.services.Services;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What pages call people, in the visitor's language. */
@ApplicationScoped
public class Called {

    private static final String USUAL = "PERSON";

    private final VocabularyClient vocabulary;
    private final Services services;
    private final Visit visit;

    Called(@RestClient VocabularyClient vocabulary, Services services, Visit visit) {
        this.vocabulary = vocabulary;
        this.services = services;
        this.visit = visit;
    }

    /** All of them, as a heading; empty if the business has no word of its own for them in this language. */
    public Optional<String> everyone() {
        var language = visit.language().getLanguage();
        return services.ask(Services.PROFILES, () -> vocabulary.get(language)).stream()
                .flatMap(known -> known.terms().stream())
                .filter(term -> term.relationship().equals("EVERYONE"))
                .filter(term -> term.language().equals(language) && !term.word().equals(USUAL))
                .map(term -> asHeading(term.plural()))
                .findFirst();
    }

    private String asHeading(String plural) {
        int first = plural.offsetByCodePoints(0, 1);
        return plural.substring(0, first).toUpperCase(visit.language()) + plural.substring(first);
    }
}
