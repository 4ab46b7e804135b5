package io.clientele.profile.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was meant, mention by mention in their order, and how many of them were new. Null where a mention named a profile
 * by its id that does not exist.
 *
 * @param changed who is not what they were, those who are new among them
 */
public record Resolution(List<@Nullable UUID> profileIds, int created, Set<UUID> changed) {

    Resolution(List<@Nullable UUID> profileIds, int created) {
        this(profileIds, created, Set.of());
    }

    Resolution withChanged(Set<UUID> changed) {
        return new Resolution(profileIds, created, changed);
    }
}
