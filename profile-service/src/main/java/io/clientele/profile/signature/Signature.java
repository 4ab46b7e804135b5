package io.clientele.profile.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** HMAC-SHA256 (RFC 2104) of bytes as they came: shops sign the body of a request so, and sites the number of a user. */
public final class Signature {

    private Signature() {}

    /**
     * Takes the same time whatever is wrong.
     *
     * @param shown in one of the forms of Base64 (RFC 4648), which {@code form} decodes
     * @param secrets of which any may have been used
     */
    public static boolean holds(byte[] signed, @Nullable String shown, Base64.Decoder form, List<String> secrets) {
        var signature = bytes(shown, form);
        var holds = false;
        for (var secret : secrets) {
            holds |= MessageDigest.isEqual(of(signed, secret), signature);
        }
        return holds;
    }

    public static byte[] of(byte[] signed, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(@Nullable String shown, Base64.Decoder form) {
        try {
            return form.decode(shown == null ? "" : shown.strip());
        } catch (IllegalArgumentException unreadable) {
            return new byte[0];
        }
    }
}
