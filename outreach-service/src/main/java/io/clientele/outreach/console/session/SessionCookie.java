package io.clientele.outreach.console.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that holds a session's token: for this site only, out of scripts' reach. */
@ApplicationScoped
public class SessionCookie {

    public static final String NAME = "clientele-session";

    private final boolean secure;

    SessionCookie(@ConfigProperty(name = "clientele.public-url", defaultValue = "http://localhost") String publicUrl) {
        this.secure = publicUrl.startsWith("https:");
    }

    public NewCookie holding(String token) {
        return cookie(token, NewCookie.DEFAULT_MAX_AGE);
    }

    public NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int age) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/console")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
