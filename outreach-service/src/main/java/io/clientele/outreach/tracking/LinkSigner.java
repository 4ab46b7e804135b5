package io.clientele.outreach.tracking;

import io.clientele.kit.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes and reads the tokens in links: a key's id, what the link says, and 12 bytes of HMAC-SHA256, in 64 characters.
 * Secrets of former times stay good for links that are out.
 */
@ApplicationScoped
class LinkSigner {

    private static final int SIGNATURE = 12;

    private final List<LinkKey> keys;

    LinkSigner(
            @ConfigProperty(name = "clientele.token-secret") String secret,
            @ConfigProperty(name = "clientele.former-link-secrets") Optional<List<String>> former) {
        this.keys = Stream.concat(Stream.of(secret), former.orElse(List.of()).stream())
                .map(LinkKey::new)
                .toList();
    }

    String sign(LinkToken token) {
        var key = keys.getFirst();
        var buffer = ByteBuffer.allocate(1 + LinkToken.BYTES + SIGNATURE).put(key.id());
        token.write(buffer);
        buffer.put(key.sign(buffer.array(), buffer.position()), 0, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /** @throws Problem.Refusal 404 for a link that is not ours, or not of this kind */
    LinkToken read(String link, LinkKind kind) {
        return decoded(link)
                .filter(this::isOurs)
                .map(bytes -> LinkToken.read(ByteBuffer.wrap(bytes, 1, LinkToken.BYTES)))
                .filter(token -> token.kind() == kind)
                .orElseThrow(() -> Problem.notFound("This link is not one of ours, or it was damaged on its way"));
    }

    private static Optional<byte[]> decoded(String link) {
        try {
            var bytes = Base64.getUrlDecoder().decode(link);
            return bytes.length == 1 + LinkToken.BYTES + SIGNATURE ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private boolean isOurs(byte[] link) {
        var signed = link.length - SIGNATURE;
        var signature = Arrays.copyOfRange(link, signed, link.length);
        return keys.stream()
                .filter(key -> key.id() == link[0])
                .anyMatch(key -> MessageDigest.isEqual(signature, Arrays.copyOf(key.sign(link, signed), SIGNATURE)));
    }
}
