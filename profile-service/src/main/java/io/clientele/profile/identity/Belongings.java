package io.clientele.profile.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a feature keeps about people. Each feature implements this for its own rows, so that a merge or an erasure leaves
 * none behind. All are called in the transaction of the merge, its undo or the erasure, with the profiles' rows locked.
 */
public interface Belongings {

    /** One profile's all goes over to another. */
    record Move(UUID from, UUID to) {}

    /**
     * A merge did not hold: {@code duplicate} is somebody again.
     *
     * @param origins whose rows go back: the duplicate, and who had become one with it before
     */
    record Parting(UUID survivor, UUID duplicate, List<UUID> origins, Instant mergedAt) {}

    void move(List<Move> moves);

    /** What came with {@code origins} goes back; what came since stays, as nobody knows whose it is. */
    void giveBack(Parting parting);

    void erase(Collection<UUID> profileIds);
}
