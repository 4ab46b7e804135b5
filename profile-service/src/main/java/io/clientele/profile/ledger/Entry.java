package io.clientele.profile.ledger;

import io.clientele.kit.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One link of a profile's chain. Of a person who was erased it has no content and no salt any more. */
record Entry(
        UUID profileId,
        long sequence,
        String previous,
        @Nullable String salt,
        @Nullable Content content,
        String contentHash,
        String hash) {

    static Entry sealed(UUID profileId, long sequence, String previous, String salt, Content content) {
        var contentHash = Hashes.content(salt, content);
        return new Entry(
                profileId,
                sequence,
                previous,
                salt,
                content,
                contentHash,
                Hashes.entry(profileId, sequence, previous, contentHash));
    }

    static Entry of(Row row) throws SQLException {
        return new Entry(
                row.uuid("profile_id"),
                row.number("sequence"),
                row.text("previous"),
                row.text("salt"),
                Content.of(row),
                row.text("content_hash"),
                row.text("hash"));
    }
}
