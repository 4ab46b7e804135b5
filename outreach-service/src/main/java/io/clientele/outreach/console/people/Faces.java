package io.clientele.outreach.console.people;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.clientele.outreach.audience.Lines;
import io.clientele.outreach.audience.Recipient;
import io.clientele.outreach.console.services.Services;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who is behind ids, a page of them at once. */
@ApplicationScoped
public class Faces {

    private final PeopleClient people;
    private final Services services;
    private final ObjectReader recipient;

    Faces(@RestClient PeopleClient people, Services services, ObjectMapper json) {
        this.people = people;
        this.services = services;
        this.recipient = json.readerFor(Recipient.class);
    }

    /** In the order of the ids, without those who are nobody any more. */
    public List<Person> of(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : services.must(Services.PROFILES, () -> known(ids));
    }

    private List<Person> known(List<UUID> ids) {
        try (Lines<Recipient> lines = Lines.whole(people.lookups(new PeopleClient.Wanted(ids)), recipient)) {
            return lines.page(ids.size()).stream()
                    .filter(found -> found.mergedInto() == null)
                    .map(Person::of)
                    .toList();
        }
    }
}
