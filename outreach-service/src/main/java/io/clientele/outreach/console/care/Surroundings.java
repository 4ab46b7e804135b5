package io.clientele.outreach.console.care;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.services.Services;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for all that stands around somebody; what does not answer is left out and said on the page. */
@ApplicationScoped
public class Surroundings {

    private final CareClient care;
    private final HabitClient habits;
    private final Services services;
    private final Visit visit;
    private final String currency;

    Surroundings(
            @RestClient CareClient care,
            @RestClient HabitClient habits,
            Services services,
            Visit visit,
            @ConfigProperty(name = "clientele.shop.currency", defaultValue = "EUR") String currency) {
        this.care = care;
        this.habits = habits;
        this.services = services;
        this.visit = visit;
        this.currency = currency;
    }

    public Around of(UUID id) {
        return new Around(
                page(() -> care.contracts(id)),
                page(() -> care.needs(id)),
                ask(() -> care.usual(id), Usual.NOTHING),
                habits(id),
                ask(() -> care.keeper(id), Keeper.NOBODY),
                visit.mayWrite() ? page(care::managers) : List.of(),
                currency,
                UUID.randomUUID());
    }

    /** Somebody whom segmentation-service has not heard of yet has none. */
    private List<Habit> habits(UUID id) {
        try {
            return services.ask(Services.SEGMENTATION, () -> habits.of(id))
                    .orElse(Habit.OfPerson.NONE)
                    .items();
        } catch (Problem.Refusal unknown) {
            return List.of();
        }
    }

    private <T> List<T> page(Supplier<Page<T>> question) {
        return ask(question, new Page<T>(List.of(), null)).items();
    }

    private <T> T ask(Supplier<T> question, T otherwise) {
        return services.ask(Services.PROFILES, question).orElse(otherwise);
    }
}
