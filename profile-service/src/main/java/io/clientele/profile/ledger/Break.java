package io.clientele.profile.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the ledger is not what it was.
 *
 * @param profileId whose chain; null for what concerns a day's root
 * @param sequence of the entry, if it is one
 */
public record Break(@Nullable UUID profileId, @Nullable Long sequence, Kind kind, String message) {

    public enum Kind {
        ENTRY_MISSING,
        ENTRY_UNCHAINED,
        LINK_BROKEN,
        HASH_WRONG,
        CONTENT_CHANGED,
        CONTENT_MISSING,
        HEAD_WRONG,
        ROOT_WRONG
    }
}
