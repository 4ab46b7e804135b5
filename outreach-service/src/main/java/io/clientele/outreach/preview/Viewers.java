package io.clientele.outreach.preview;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.clientele.kit.Problem;
import io.clientele.outreach.audience.Lines;
import io.clientele.outreach.audience.Lookup;
import io.clientele.outreach.audience.ProfileClient;
import io.clientele.outreach.audience.Recipient;
import io.clientele.outreach.audience.Relationships;
import io.clientele.outreach.template.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The people through whose eyes a mail is seen before it goes out. */
@ApplicationScoped
class Viewers {

    private static final UUID NOBODY = new UUID(0, 0);

    private final ProfileClient profiles;
    private final ObjectReader reader;
    private final Relationships relationships;

    Viewers(@RestClient ProfileClient profiles, ObjectMapper json, Relationships relationships) {
        this.profiles = profiles;
        this.relationships = relationships;
        this.reader = json.readerFor(Recipient.class);
    }

    /** Asks profile-service if it is about somebody: not inside a transaction. */
    Person person(Viewpoint viewpoint, String language) {
        var relationship = viewpoint.relationship() == null
                ? null
                : viewpoint.relationship().name();
        if (viewpoint.profileId() == null) {
            return example(language, relationship);
        }
        var known = find(viewpoint.profileId());
        return person(known, relationship == null ? theirs(known.id()) : relationship);
    }

    private static Person person(Recipient known, @Nullable String relationship) {
        var email = Objects.requireNonNullElse(known.email(), "");
        return new Person(known.id(), email, known.language(), known.zone(), known.attributes(), relationship);
    }

    /** A preview that can't say it is better than none. */
    private @Nullable String theirs(UUID id) {
        try {
            return relationships.of(List.of(id)).get(id);
        } catch (Problem.Refusal silent) {
            return null;
        }
    }

    /** Whoever was merged is seen as who took theirs over. */
    private Recipient find(UUID id) {
        var found = lookup(id);
        return found.mergedInto() == null ? found : lookup(found.mergedInto());
    }

    private Recipient lookup(UUID id) {
        try (Lines<Recipient> lines =
                Lines.whole(profiles.lookups(new Lookup(List.of(id), "EMAIL", "preview")), reader)) {
            if (!lines.hasNext()) {
                throw Problem.badRequest("profileId", "is nobody we know");
            }
            return lines.next();
        } catch (Problem.Refusal nobody) {
            throw nobody;
        } catch (ProcessingException | WebApplicationException | UncheckedIOException unreachable) {
            throw new Problem.Refusal(
                    503, "profile-service can't be reached now; try again, or preview an example", List.of());
        }
    }

    private static Person example(String language, @Nullable String relationship) {
        boolean arabic = Locale.forLanguageTag(language).getLanguage().equals("ar");
        var attributes = Map.<String, Object>of(
                "firstName", arabic ? "ليلى" : "Ada",
                "lastName", arabic ? "حداد" : "Lovelace",
                "birthDate", "1990-12-10",
                "city", arabic ? "عمّان" : "London",
                "country", arabic ? "الأردن" : "United Kingdom");
        return new Person(NOBODY, "ada@example.com", language, "UTC", attributes, relationship);
    }
}
