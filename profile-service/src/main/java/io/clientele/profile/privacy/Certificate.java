package io.clientele.profile.privacy;

import io.clientele.profile.privacy.Erased.Receipt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What can be shown to whoever asks whether somebody was forgotten.
 *
 * @param profiles that were theirs, duplicates included
 * @param kept what is left, and why it says nothing of who they were
 * @param digest of all the above, so that two copies can be compared: SHA-256 over the lines id, profile, profiles, times,
 *     receipts
 */
record Certificate(
        UUID erasureId,
        UUID profileId,
        int profiles,
        Instant askedAt,
        Instant completedAt,
        List<Receipt> receipts,
        List<String> kept,
        String digest) {

    private static final List<String> KEPT = List.of(
            "This profile's id, which leads to nobody.",
            "The hashes of the consent ledger, without what was decided and without the salt.",
            "Keyed hashes of addresses that must not be mailed again.",
            "Counts in reports.");

    static Certificate of(UUID id, UUID profileId, int profiles, Instant askedAt, List<Receipt> receipts) {
        var completedAt = receipts.stream()
                .map(Receipt::receivedAt)
                .max(Instant::compareTo)
                .orElse(askedAt);
        return new Certificate(
                id,
                profileId,
                profiles,
                askedAt,
                completedAt,
                receipts,
                KEPT,
                digest(id + "\n" + profileId + "\n" + profiles + "\n" + askedAt + "\n" + completedAt + "\n"
                        + receipts));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
