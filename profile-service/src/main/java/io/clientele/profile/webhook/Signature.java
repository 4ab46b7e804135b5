package io.clientele.profile.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** HMAC-SHA256 (RFC 2104) of the body's bytes as they came, in Base64: both kinds of shops sign so. */
final class Signature {

    private Signature() {}

    /** Takes the same time whatever is wrong. */
    static boolean holds(byte[] body, @Nullable String shown, List<String> secrets) {
        var signature = bytes(shown);
        var holds = false;
        for (var secret : secrets) {
            holds |= MessageDigest.isEqual(of(body, secret), signature);
        }
        return holds;
    }

    static byte[] of(byte[] body, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(@Nullable String shown) {
        try {
            return Base64.getDecoder().decode(shown == null ? "" : shown.strip());
        } catch (IllegalArgumentException unreadable) {
            return new byte[0];
        }
    }
}
