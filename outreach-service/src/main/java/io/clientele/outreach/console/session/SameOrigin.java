package io.clientele.outreach.console.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;

/**
 * Refuses forms that another site's page has sent in a colleague's name, by the browser's own word on where they come
 * from (Fetch Metadata; Origin where it is missing). What is no browser says neither and carries no cookie by itself.
 */
class SameOrigin {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(SameOrigin::admit, 900);
    }

    private static void admit(RoutingContext context) {
        var request = context.request();
        var guarded = context.normalizedPath().startsWith("/console") && !SAFE.contains(request.method());
        if (guarded && fromElsewhere(request)) {
            context.response().setStatusCode(403).end("This form was sent by another site.");
            return;
        }
        context.next();
    }

    private static boolean fromElsewhere(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && !authority(origin).equals(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
