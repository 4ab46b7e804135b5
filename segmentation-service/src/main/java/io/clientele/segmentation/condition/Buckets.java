package io.clientele.segmentation.condition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Shares people out at random, the same way every time: the first 32 bits, unsigned, of the MD5 digest of
 * {@code <salt>/<profile id in lower case>} in UTF-8, modulo 10,000. Another salt shares them out independently.
 */
public final class Buckets {

    public static final int COUNT = 10_000;

    private Buckets() {}

    public static int of(String salt, UUID profileId) {
        try {
            var digest =
                    MessageDigest.getInstance("MD5").digest((salt + "/" + profileId).getBytes(StandardCharsets.UTF_8));
            return (int) (Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt()) % COUNT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has MD5
        }
    }
}
