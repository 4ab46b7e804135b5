package io.clientele.local.home;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token that the services accept from an administrator: HS256 under the shared secret (RFC 7519). */
public final class BearerToken {

    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private BearerToken() {}

    /** @param now by the system's clock, whatever the business's says */
    public static String ofAdmin(Secrets secrets, Instant now, Duration validity) {
        var claims = """
                {"iss":"clientele","upn":"launcher","groups":["admin"],"iat":%d,"exp":%d}""".formatted(now.getEpochSecond(), now.plus(validity).getEpochSecond());
        var signed = encode(bytes(HEADER)) + "." + encode(bytes(claims));
        return signed + "." + encode(hmac(secrets.token(), signed));
    }

    private static byte[] hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA256", missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
