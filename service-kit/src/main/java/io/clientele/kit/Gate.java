package io.clientele.kit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What stands before every resource: what the framework would refuse without a word is refused with a problem. */
class Gate {

    private static final long MOST_BYTES = 10L << 20;

    void register(@Observes Filters filters) {
        filters.register(Gate::admit, 1000);
    }

    void register(@Observes Router router) {
        for (var status : new int[] {400, 401, 403, 404, 405, 413, 415}) {
            router.errorHandler(status, failed -> answer(failed, status, null));
        }
    }

    private static void admit(RoutingContext request) {
        var headers = request.request().headers();
        var authorization = headers.get(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.startsWith("Basic ")) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + tokenOf(authorization.substring(6)));
        }
        if (request.request().uri().contains("%00")) {
            answer(request, 400, "The address holds a NUL character");
            return;
        }
        request.next();
    }

    /** SDKs that only know Basic show their token as the user's name, with no password (RFC 7617). */
    private static String tokenOf(String credentials) {
        try {
            var decoded = new String(Base64.getDecoder().decode(credentials.strip()), StandardCharsets.UTF_8);
            return decoded.substring(0, Math.max(0, decoded.indexOf(':')));
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static void answer(RoutingContext request, int status, String detail) {
        var problem = Problem.of(status, detail, request.request().path(), java.util.List.of());
        var body = new JsonObject().put("status", status).put("title", problem.title());
        if (detail != null) {
            body.put("detail", detail);
        }
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body.put("instance", problem.instance()).encode());
    }
}
