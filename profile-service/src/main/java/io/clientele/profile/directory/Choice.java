package io.clientele.profile.directory;

import io.clientele.profile.identity.Profile;

/** Of two profiles that become one, whose value of a field holds. */
enum Choice {
    /** The survivor's, and none if it has none. */
    SURVIVOR,
    /** The duplicate's, and none if it has none. */
    DUPLICATE,
    /** That of the profile that changed last, if it has one; else the other's. */
    NEWEST;

    Profile between(Profile survivor, Profile duplicate, String field) {
        return switch (this) {
            case SURVIVOR -> survivor;
            case DUPLICATE -> duplicate;
            case NEWEST -> {
                var newer = duplicate.changedAt().isAfter(survivor.changedAt()) ? duplicate : survivor;
                var older = newer == duplicate ? survivor : duplicate;
                yield newer.attributes().containsKey(field) ? newer : older;
            }
        };
    }
}
