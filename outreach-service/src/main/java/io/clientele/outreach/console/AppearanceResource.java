package io.clientele.outreach.console;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Light or dark, and the language: kept in the browser, so that it also holds for the sign-in. */
@Path("/console/appearance")
@PermitAll
class AppearanceResource {

    @POST
    public Response choose(
            @RestForm @Nullable String theme,
            @RestForm @Nullable String language,
            @HeaderParam("Referer") @Nullable String referer) {
        var back = Response.seeOther(referer == null ? URI.create("/console") : pathOf(referer));
        if (theme != null && theme.matches("light|dark|auto")) {
            back.cookie(year("theme", theme));
        }
        if (language != null && language.matches("[a-z]{2}")) {
            back.cookie(year("language", language));
        }
        return back.build();
    }

    private static URI pathOf(String referer) {
        try {
            var path = URI.create(referer).getRawPath();
            return URI.create(path != null && path.startsWith("/console") ? path : "/console");
        } catch (IllegalArgumentException unreadable) {
            return URI.create("/console");
        }
    }

    private static NewCookie year(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/console")
                .maxAge(365 * 24 * 3600)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
