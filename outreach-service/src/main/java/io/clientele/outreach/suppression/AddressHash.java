package io.clientele.outreach.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * HMAC-SHA256 of the normalised address (RFC 2104). With its own key, {@code clientele.suppression-key}, the token
 * secret may be changed without forgetting who unsubscribed.
 */
@ApplicationScoped
class AddressHash {

    private final Mac prototype;

    AddressHash(
            @ConfigProperty(name = "clientele.suppression-key") Optional<String> key,
            @ConfigProperty(name = "clientele.token-secret") String tokenSecret) {
        this.prototype = mac("suppression " + key.orElse(tokenSecret));
    }

    String of(String address) {
        try {
            var mac = (Mac) prototype.clone();
            var hash = mac.doFinal(normalised(address).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without regard to case on both sides of the @: no provider tells two people apart by it. */
    static String normalised(String address) {
        var plain = Normalizer.normalize(address.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var at = plain.lastIndexOf('@');
        return at < 0 ? plain : plain.substring(0, at + 1) + ascii(plain.substring(at + 1));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException notADomain) {
            return domain;
        }
    }

    private static Mac mac(String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
