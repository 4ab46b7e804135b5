package io.clientele.outreach.console.templates;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.people.PeopleClient;
import io.clientele.outreach.console.people.Person;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.preview.Preview;
import io.clientele.outreach.preview.Previews;
import io.clientele.outreach.preview.Viewpoint;
import io.clientele.outreach.template.TemplateDraft;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Looks at a draft as somebody would get it, or says what is wrong with it. */
@ApplicationScoped
class Proof {

    /** {@code preview} is null where {@code wrong} is not empty; {@code person} is null for an example. */
    @TemplateData
    record Seen(@Nullable Preview preview, @Nullable Person person, List<Problem.Error> wrong) {}

    private final Previews previews;
    private final PeopleClient people;
    private final Services services;
    private final Validator validator;

    Proof(Previews previews, @RestClient PeopleClient people, Services services, Validator validator) {
        this.previews = previews;
        this.people = people;
        this.services = services;
        this.validator = validator;
    }

    /**
     * @param asked a name or an address; empty for an example
     * @param segment whose members the example is like, if any
     */
    Seen see(TemplateDraft draft, String asked, @Nullable UUID segment) {
        var person = find(asked);
        var wrong = mistakes(draft);
        if (!wrong.isEmpty()) {
            return new Seen(null, person, wrong);
        }
        try {
            var eyes = new Viewpoint(person == null ? null : person.id(), segment, null);
            return new Seen(previews.of(draft, eyes), person, List.of());
        } catch (Problem.Refusal refused) {
            return new Seen(null, person, Notice.wrong(refused));
        }
    }

    List<Problem.Error> mistakes(TemplateDraft draft) {
        return validator.validate(draft).stream()
                .map(broken -> new Problem.Error(broken.getPropertyPath().toString(), broken.getMessage()))
                .toList();
    }

    private @Nullable Person find(String asked) {
        return asked.isBlank()
                ? null
                : services.ask(Services.PROFILES, () -> people.search(asked.strip(), null, 1))
                        .flatMap(page -> page.items().stream().findFirst())
                        .orElse(null);
    }
}
