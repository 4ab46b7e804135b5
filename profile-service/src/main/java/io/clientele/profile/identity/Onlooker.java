package io.clientele.profile.identity;

import java.util.List;

/** Draws something from who people are now. Each feature that does implements this. */
public interface Onlooker {

    /** Called in the transaction that changed these profiles, with their rows locked. */
    void changed(List<Profile> profiles);
}
