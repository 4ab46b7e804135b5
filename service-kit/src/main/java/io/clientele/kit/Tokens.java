package io.clientele.kit;

import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.build.Jwt;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the bearer tokens that services show each other: HS256 under the suite's shared secret (RFC 7519). */
@Startup
@ApplicationScoped
public class Tokens {

    private static final String ISSUER = "clientele";
    private static final int SHORTEST_SECRET = 32; // as many bytes as SHA-256 makes: RFC 7518, section 3.2

    public static final String ADMIN = "admin";
    public static final String MARKETER = "marketer";
    public static final String VIEWER = "viewer";
    public static final String SERVICE = "service";

    private final String secret;

    Tokens(@ConfigProperty(name = "clientele.token-secret") String secret) {
        if (secret.getBytes(StandardCharsets.UTF_8).length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("CLIENTELE_TOKEN_SECRET must have 32 characters or more");
        }
        this.secret = secret;
    }

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    JWTAuthContextInfo accepted() {
        var key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        var accepted = new JWTAuthContextInfo(key, ISSUER);
        accepted.setSignatureAlgorithm(Set.of(SignatureAlgorithm.HS256));
        return accepted;
    }

    /** The value of an Authorization header for a call to another service; valid for five minutes. */
    public String bearerOf(String service) {
        return bearerOf(service, SERVICE, Duration.ofMinutes(5));
    }

    public String bearerOf(String name, String role, Duration validity) {
        return "Bearer "
                + Jwt.issuer(ISSUER)
                        .upn(name)
                        .groups(Set.of(role))
                        .expiresIn(validity)
                        .signWithSecret(secret);
    }
}
