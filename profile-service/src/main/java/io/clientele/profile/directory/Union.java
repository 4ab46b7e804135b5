package io.clientele.profile.directory;

import io.clientele.kit.Problem;
import io.clientele.profile.identity.Belongings.Move;
import io.clientele.profile.identity.Merge;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes two profiles one, field by field as a person decided. Of a field that nobody decided, the survivor's value holds,
 * and the duplicate's fills the gap.
 */
@ApplicationScoped
class Union {

    private final Merge merge;
    private final People people;
    private final Introduction introduction;

    Union(Merge merge, People people, Introduction introduction) {
        this.merge = merge;
        this.people = people;
        this.introduction = introduction;
    }

    /** @throws Problem.Refusal 409 if they are one already, 400 if a field is neither's */
    Move unite(UUID survivorId, UUID duplicateId, Map<String, Choice> choices) {
        var survivor = people.get(survivorId);
        var duplicate = people.get(duplicateId);
        if (survivor.id().equals(duplicate.id())) {
            throw Problem.conflict("They are one profile already");
        }
        var chosen = chosen(survivor, duplicate, choices);
        var move = new Move(duplicate.id(), survivor.id());
        merge.merge(List.of(move));
        if (!chosen.isEmpty()) {
            introduction.describe(survivor.id(), null, chosen);
        }
        return move;
    }

    /** Null where the one that was chosen says nothing. */
    private static Map<String, @Nullable Object> chosen(
            Profile survivor, Profile duplicate, Map<String, Choice> choices) {
        var chosen = new LinkedHashMap<String, @Nullable Object>();
        choices.forEach((field, choice) -> {
            if (!survivor.attributes().containsKey(field)
                    && !duplicate.attributes().containsKey(field)) {
                throw Problem.badRequest("fields." + field, "is said of neither");
            }
            chosen.put(
                    field,
                    choice.between(survivor, duplicate, field).attributes().get(field));
        });
        return chosen;
    }
}
