package io.clientele.outreach.tracking;

import java.nio.ByteBuffer;
import java.util.UUID;

/** What a link says: which of a campaign's links, and whose mail it stood in. No row is kept for it. */
record LinkToken(LinkKind kind, UUID campaignId, UUID profileId, int number) {

    static final int BYTES = 1 + 2 + 16 + 16;

    void write(ByteBuffer to) {
        to.put((byte) kind.ordinal()).putShort((short) number);
        to.putLong(campaignId.getMostSignificantBits()).putLong(campaignId.getLeastSignificantBits());
        to.putLong(profileId.getMostSignificantBits()).putLong(profileId.getLeastSignificantBits());
    }

    static LinkToken read(ByteBuffer from) {
        var kind = LinkKind.values()[from.get()];
        var number = from.getShort();
        var campaignId = uuid(from);
        return new LinkToken(kind, campaignId, uuid(from), number);
    }

    private static UUID uuid(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }
}
