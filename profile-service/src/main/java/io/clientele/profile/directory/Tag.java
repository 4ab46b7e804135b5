package io.clientele.profile.directory;

import io.clientele.profile.identity.Profile;

/** An entity tag (RFC 9110, 8.8.3) that moves with who somebody is, and not with what they do. */
final class Tag {

    private Tag() {}

    static String of(Profile profile) {
        var changed = profile.changedAt();
        return '"' + Long.toString(changed.getEpochSecond() * 1_000_000 + changed.getNano() / 1000, 36) + '"';
    }
}
