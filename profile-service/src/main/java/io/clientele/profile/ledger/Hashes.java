package io.clientele.profile.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How entries are hashed: SHA-256 over fields that each say their length first, so that no two contents look alike. */
final class Hashes {

    static final String NONE = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] ABSENT = {-1, -1, -1, -1};

    private Hashes() {}

    static String content(String salt, Content content) {
        return digest(
                salt,
                content.id(),
                content.channel(),
                content.topic(),
                content.purpose(),
                content.status(),
                content.basis(),
                content.source(),
                content.wording(),
                content.wordingVersion(),
                content.proof(),
                content.decidedAt(),
                content.recordedAt());
    }

    static String entry(UUID profileId, long sequence, String previous, String contentHash) {
        return digest(profileId, sequence, previous, contentHash);
    }

    static String digest(@Nullable Object... fields) {
        var bytes = new ByteArrayOutputStream();
        for (var field : fields) {
            if (field == null) {
                bytes.writeBytes(ABSENT);
            } else {
                var text = field.toString().getBytes(StandardCharsets.UTF_8);
                bytes.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
                bytes.writeBytes(text);
            }
        }
        return HEX.formatHex(sha256().digest(bytes.toByteArray()));
    }

    static String hex(MessageDigest digest) {
        return HEX.formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
