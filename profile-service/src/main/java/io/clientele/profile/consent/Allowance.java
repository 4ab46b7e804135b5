package io.clientele.profile.consent;

import java.util.Collection;
import java.util.UUID;

/** A feature that keeps something of people only while they allow it. */
public interface Allowance {

    /** What these people allow is not what it was. Called in the transaction of the change, with their rows locked. */
    void changed(Collection<UUID> profileIds);
}
