package io.clientele.profile.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a feature keeps about people. Each feature implements this for its own rows, so that a merge or an erasure leaves
 * none behind. Both are called in the transaction of the merge or erasure, with the profiles' rows locked.
 */
public interface Belongings {

    /** One profile's all goes over to another. */
    record Move(UUID from, UUID to) {}

    void move(List<Move> moves);

    void erase(Collection<UUID> profileIds);
}
