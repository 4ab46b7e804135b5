package io.clientele.profile.merging;

import io.clientele.kit.Problem;
import io.clientele.profile.identity.Belongings.Move;
import io.clientele.profile.identity.Hearing;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profile;
import io.clientele.profile.identity.Profiles;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes two profiles one that are known by their ids, as a person or a rule decided. */
@ApplicationScoped
public class Union {

    private final Merge merge;
    private final Merges merges;
    private final People people;
    private final Profiles profiles;
    private final List<Hearing> hearings;

    Union(Merge merge, Merges merges, People people, Profiles profiles, @All List<Hearing> hearings) {
        this.merge = merge;
        this.merges = merges;
        this.people = people;
        this.profiles = profiles;
        this.hearings = hearings;
    }

    /**
     * Returns the id of the merge.
     *
     * @throws Problem.Refusal 409 if they are one already, 400 if a field is neither's
     */
    public UUID unite(UUID survivorId, UUID duplicateId, Grounds grounds) {
        var survivor = people.get(survivorId);
        var duplicate = people.get(duplicateId);
        if (survivor.id().equals(duplicate.id())) {
            throw Problem.conflict("They are one profile already");
        }
        if (grounds.reason() == Grounds.Reason.PERSON) {
            grounds.choices().keySet().forEach(field -> mustBeSaid(field, survivor, duplicate));
        }
        var move = new Move(duplicate.id(), survivor.id());
        merge.merge(List.of(move), grounds);
        say(survivor.id(), grounds);
        return merges.of(duplicate.id()).orElseThrow().id();
    }

    private static void mustBeSaid(String field, Profile survivor, Profile duplicate) {
        if (!survivor.attributes().containsKey(field) && !duplicate.attributes().containsKey(field)) {
            throw Problem.badRequest("fields." + field, "is said of neither");
        }
    }

    /** Who listens to what is said of people hears what was chosen. */
    private void say(UUID profileId, Grounds grounds) {
        var chosen = new HashMap<String, @Nullable Object>();
        var attributes = people.get(profileId).attributes();
        for (var hearing : hearings) {
            if (grounds.choices().containsKey(hearing.attribute())) {
                chosen.put(hearing.attribute(), attributes.get(hearing.attribute()));
            }
        }
        if (!chosen.isEmpty()) {
            profiles.resolve(List.of(Mention.of(profileId, chosen)));
        }
    }
}
