package io.clientele.kit;

import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads a token once: systems show the same one with every request, and taking it apart and checking its signature cost a
 * seventh of what a small request did. That it has expired is checked each time.
 */
@Alternative
@Priority(1)
@Singleton
class RememberedTokens extends DefaultJWTParser {

    /** More are hardly in use at once; then all are read anew. */
    private static final int MOST = 1_000;

    /** Tokens never follow the business's clock. */
    private static final Clock SYSTEM = Clock.systemUTC();

    private final Map<String, JsonWebToken> valid = new ConcurrentHashMap<>();

    RememberedTokens(JWTAuthContextInfo accepted) {
        super(accepted);
    }

    @Override
    public JsonWebToken parse(String token) throws ParseException {
        var known = valid.get(token);
        if (known != null && known.getExpirationTime() > SYSTEM.instant().getEpochSecond()) {
            return known;
        }
        var read = super.parse(token); // also one that has just expired: it says why it is refused
        if (valid.size() >= MOST) {
            valid.clear();
        }
        valid.put(token, read);
        return read;
    }
}
