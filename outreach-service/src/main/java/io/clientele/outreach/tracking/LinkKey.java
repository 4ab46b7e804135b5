package io.clientele.outreach.tracking;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key that links are signed with, made from a secret; its id, one byte, stands in each link. */
final class LinkKey {

    private final Mac prototype;
    private final byte id;

    LinkKey(String secret) {
        this.prototype = mac("links " + secret);
        this.id = sign(new byte[0])[0];
    }

    byte id() {
        return id;
    }

    /** HMAC-SHA256 (RFC 2104), whole. */
    byte[] sign(byte[] message) {
        return sign(message, message.length);
    }

    byte[] sign(byte[] message, int length) {
        try {
            var mac = (Mac) prototype.clone(); // it is not safe for two threads
            mac.update(message, 0, length);
            return mac.doFinal();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Mac mac(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
