package io.clientele.outreach.preview;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.clientele.kit.Problem;
import io.clientele.outreach.audience.Insight;
import io.clientele.outreach.audience.Insights;
import io.clientele.outreach.audience.Lines;
import io.clientele.outreach.audience.Lookup;
import io.clientele.outreach.audience.ProfileClient;
import io.clientele.outreach.audience.Recipient;
import io.clientele.outreach.audience.Wanted;
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
    private final Insights insights;

    Viewers(@RestClient ProfileClient profiles, ObjectMapper json, Insights insights) {
        this.profiles = profiles;
        this.insights = insights;
        this.reader = json.readerFor(Recipient.class);
    }

    /** Asks profile-service if it is about somebody: not inside a transaction. */
    Person person(Viewpoint viewpoint, String language, Wanted wanted) {
        var relationship = viewpoint.relationship();
        var person = person(viewpoint.profileId(), viewpoint.segmentId(), language, wanted);
        return relationship == null ? person : person.with(person.insight().withRelationship(relationship.name()));
    }

    private Person person(@Nullable UUID profileId, @Nullable UUID segmentId, String language, Wanted wanted) {
        if (profileId != null) {
            var known = find(profileId);
            return person(known, insight(known.id(), wanted));
        }
        var insight = insight(null, wanted);
        return segmentId == null ? example(language, insight) : invented(segmentId, language, insight);
    }

    private Person invented(UUID segmentId, String language, Insight insight) {
        var one = insights.invented(segmentId)
                .orElseThrow(() -> Problem.badRequest("segmentId", "has too few members to be like without being one"));
        var spoken = Objects.requireNonNullElse(one.language(), language);
        return new Person(
                NOBODY, one.email(), spoken, "UTC", one.attributes(), insight.withRelationship(one.relationship()));
    }

    private static Person person(Recipient known, Insight insight) {
        var email = Objects.requireNonNullElse(known.email(), "");
        return new Person(known.id(), email, known.language(), known.zone(), known.attributes(), insight);
    }

    /** A preview that can't say it is better than none. */
    private Insight insight(@Nullable UUID id, Wanted wanted) {
        try {
            if (id != null) {
                return insights.of(List.of(id), wanted).get(id);
            }
            return wanted.offers() ? new Insight(null, insights.bestSellers(), List.of()) : Insight.NONE;
        } catch (Problem.Refusal silent) {
            return Insight.NONE;
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

    private static Person example(String language, Insight insight) {
        boolean arabic = Locale.forLanguageTag(language).getLanguage().equals("ar");
        var attributes = Map.<String, Object>of(
                "firstName", arabic ? "ليلى" : "Ada",
                "lastName", arabic ? "حداد" : "Lovelace",
                "birthDate", "1990-12-10",
                "city", arabic ? "عمّان" : "London",
                "country", arabic ? "الأردن" : "United Kingdom");
        return new Person(NOBODY, "ada@example.com", language, "UTC", attributes, insight);
    }
}
