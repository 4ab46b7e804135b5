package io.clientele.outreach.lease;

import java.util.UUID;

/** How work on people is shared out: each belongs to one of 64 parts. */
public final class Share {

    public static final int COUNT = 64;

    private Share() {}

    public static int of(UUID profileId) {
        return Math.floorMod(profileId.hashCode(), COUNT);
    }
}
