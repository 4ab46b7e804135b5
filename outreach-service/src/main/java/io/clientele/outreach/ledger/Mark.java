package io.clientele.outreach.ledger;

import java.util.UUID;

/**
 * The wish to send to a queued recipient now, under the lease of their share.
 *
 * @param addressHash of the address, as suppressions keep it
 */
public record Mark(UUID campaignId, UUID profileId, long token, String email, String addressHash) {

    public Key key() {
        return new Key(campaignId, profileId);
    }

    public record Key(UUID campaignId, UUID profileId) {}
}
