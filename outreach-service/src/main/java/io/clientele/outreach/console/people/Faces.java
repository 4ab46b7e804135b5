package io.clientele.outreach.console.people;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.clientele.outreach.audience.Lines;
import io.clientele.outreach.audience.Recipient;
import io.clientele.outreach.console.services.Services;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** What to call them, by their ids, without those who are nobody any more; their ids while profile-service is silent. */
    public Map<UUID, String> names(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : services.ask(Services.PROFILES, () -> known(ids))
                        .map(Faces::names)
                        .orElseGet(() -> unknown(ids));
    }

    /** What to call one of them: at worst by the id. */
    public String name(UUID id) {
        return names(List.of(id)).getOrDefault(id, id.toString());
    }

    private static Map<UUID, String> names(Collection<Person> people) {
        return people.stream().collect(Collectors.toMap(Person::id, Person::shownName));
    }

    private static Map<UUID, String> unknown(List<UUID> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), UUID::toString));
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
