package io.clientele.profile.directory;

import io.clientele.kit.Problem;
import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profile;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.trait.TraitReader;
import io.clientele.profile.trait.Traits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in and describes one person at a time, for those who do it by hand. */
@ApplicationScoped
class Introduction {

    private final Profiles profiles;
    private final People people;
    private final TraitReader reader;

    Introduction(Profiles profiles, People people, TraitReader reader) {
        this.profiles = profiles;
        this.people = people;
        this.reader = reader;
    }

    /** @throws Problem.Refusal 409 if they are known already, 400 if they have no name or one that can't be */
    Profile introduce(NewProfile someone) {
        var traits = valid(reader.read(someone.traits()));
        var names = new ArrayList<>(traits.identifiers());
        if (someone.userId() != null) {
            names.add(userId(someone.userId()));
        }
        if (names.isEmpty()) {
            throw Problem.badRequest("userId", "is needed, or an externalId, email or phone");
        }
        var resolution = profiles.resolve(List.of(Mention.of(names, traits.attributes())));
        var id = resolution.profileIds().getFirst();
        if (resolution.created() == 0) {
            throw Problem.conflict("They are known already, as profile " + id);
        }
        return people.get(id);
    }

    /** @throws Problem.Refusal 412 if {@code tag} is given and is not that of the profile as it is now */
    Profile describe(UUID id, @Nullable String tag, Map<String, @Nullable Object> said) {
        var traits = valid(reader.read(said));
        var held = profiles.hold(id);
        if (tag != null && !tag.equals("*") && !tag.equals(Tag.of(people.get(held)))) {
            throw new Problem.Refusal(412, "Somebody else has changed this profile, read it again", List.of());
        }
        profiles.resolve(List.of(new Mention(held, traits.identifiers(), traits.attributes(), null)));
        return people.get(held);
    }

    private static Traits valid(Traits traits) {
        if (!traits.errors().isEmpty()) {
            throw Problem.badRequest(traits.errors().stream()
                    .map(error ->
                            new Problem.Error(error.field().replaceFirst("^traits", "attributes"), error.message()))
                    .toList());
        }
        return traits;
    }

    private static Identifier userId(String value) {
        try {
            return new Identifier(IdentifierKind.USER_ID, value);
        } catch (IllegalArgumentException wrong) {
            throw Problem.badRequest("userId", wrong.getMessage());
        }
    }
}
