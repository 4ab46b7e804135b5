package io.clientele.profile.ledger;

import io.clientele.profile.ledger.Break.Kind;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Goes along one profile's chain, entry by entry in their order, and says what is broken. */
final class Chain {

    private final UUID profileId;
    private final Ends ends;
    private final Consumer<Break> breaks;
    private String previous = Hashes.NONE;
    private long length;
    private String atRoot = Hashes.NONE;

    Chain(UUID profileId, Ends ends, Consumer<Break> breaks) {
        this.profileId = profileId;
        this.ends = ends;
        this.breaks = breaks;
    }

    void add(Entry entry) {
        if (entry.sequence() != length + 1) {
            found(entry.sequence(), Kind.ENTRY_MISSING, "is where entry " + (length + 1) + " should be");
        } else if (!previous.equals(entry.previous())) {
            found(entry.sequence(), Kind.LINK_BROKEN, "does not follow from the entry before it");
        }
        var hash = Hashes.entry(profileId, entry.sequence(), entry.previous(), entry.contentHash());
        if (!hash.equals(entry.hash())) {
            found(entry.sequence(), Kind.HASH_WRONG, "has another hash than it says");
        }
        checkContent(entry);
        previous = entry.hash();
        length = entry.sequence();
        if (length == ends.rootedLength()) {
            atRoot = entry.hash();
        }
    }

    private void checkContent(Entry entry) {
        var content = entry.content();
        if (content == null) {
            if (ends.known()) {
                found(entry.sequence(), Kind.CONTENT_MISSING, "says nothing, though the person was not erased");
            }
        } else if (!Hashes.content(Objects.toString(entry.salt()), content).equals(entry.contentHash())) {
            found(entry.sequence(), Kind.CONTENT_CHANGED, "says something else than was recorded");
        }
    }

    void unchained() {
        breaks.accept(new Break(profileId, null, Kind.ENTRY_UNCHAINED, "A decision stands outside the chain"));
    }

    void end() {
        if (length != ends.length() || !previous.equals(ends.hash())) {
            breaks.accept(new Break(
                    profileId,
                    null,
                    Kind.HEAD_WRONG,
                    "The chain has " + length + " entries and should have " + ends.length()
                            + ", or ends in another one"));
        }
        if (!atRoot.equals(ends.rootedHash())) {
            found(ends.rootedLength(), Kind.ROOT_WRONG, "is not the one that a day's root was made of");
        }
    }

    private void found(long sequence, Kind kind, String what) {
        breaks.accept(new Break(profileId, sequence, kind, "Entry " + sequence + " " + what));
    }

    /**
     * What is kept of a chain beside it.
     *
     * @param known whether the profile still exists
     */
    record Ends(boolean known, long length, String hash, long rootedLength, String rootedHash) {}
}
