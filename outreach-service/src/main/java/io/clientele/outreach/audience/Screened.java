package io.clientele.outreach.audience;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of an audience, and why they may not get the mail: null if they may. */
public record Screened(
        UUID id,
        @Nullable Recipient recipient,
        @Nullable SkipReason reason,
        @Nullable String addressHash) {

    /** The first 64 bits of the address's hash, for one who may receive. */
    public long addressBits() {
        return ByteBuffer.wrap(Base64.getUrlDecoder().decode(addressHash)).getLong();
    }

    public boolean mayReceive() {
        return reason == null;
    }

    /** Never null for one who may receive. */
    public @Nullable String email() {
        return recipient == null ? null : recipient.email();
    }

    public @Nullable String language() {
        return recipient == null ? null : recipient.language();
    }

    /** Who stands in the place of one that is {@link SkipReason#MERGED}. */
    public @Nullable UUID mergedInto() {
        return recipient == null ? null : recipient.mergedInto();
    }
}
