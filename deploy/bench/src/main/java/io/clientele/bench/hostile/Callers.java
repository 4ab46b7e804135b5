package io.clientele.bench.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who asks: colleagues of every role, and those who have no business here. */
final class Callers {

    private final List<String> colleagues;
    private final List<String> strangers;

    /** @param secret that tokens are signed with */
    Callers(String secret) {
        colleagues = Stream.of("admin", "admin", "admin", "marketer", "service", "viewer")
                .map(role -> "Bearer " + token(secret, role, 7200))
                .toList();
        var genuine = token(secret, "admin", 7200);
        var claims = genuine.substring(genuine.indexOf('.'), genuine.lastIndexOf('.') + 1);
        strangers = List.of(
                "",
                "Bearer",
                "Bearer ",
                "Bearer nonsense",
                "Bearer a.b.c",
                "Basic !!!",
                "Basic " + encoded("admin:admin"),
                "Digest x",
                "Bearer " + genuine.substring(0, genuine.length() / 2),
                "Bearer " + encoded("{\"alg\":\"none\"}") + claims,
                "Bearer " + token("another secret that is quite long enough for it", "admin", 7200),
                "Bearer " + token(secret, "admin", -60),
                "Bearer " + token(secret, "emperor", 7200));
    }

    String any(Random random) {
        return random.nextInt(12) == 0 ? stranger(random) : colleagues.get(random.nextInt(colleagues.size()));
    }

    String stranger(Random random) {
        return strangers.get(random.nextInt(strangers.size()));
    }

    private static String token(String secret, String role, long seconds) {
        var now = Instant.now().getEpochSecond();
        var claims = """
                {"iss":"clientele","upn":"eve","groups":["%s"],"iat":%d,"exp":%d}""".formatted(role, now - 120, now + seconds);
        var signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return signed + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA256", missing);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
