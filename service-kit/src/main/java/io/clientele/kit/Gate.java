package io.clientele.kit;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** What stands before every resource: what the framework would refuse without a word is refused with a problem. */
@Singleton
class Gate {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** A form's parts can't be told apart without (RFC 7578); the framework stumbles over one that is empty. */
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=(\"[^\"]+\"|[^\"\\s;]+)");

    private final SecurityIdentity caller;
    private final Optional<String> bigBodies;
    private final long mostMegabytes;

    /** @param bigBodies the one path whose bodies may be as large as the server takes them, where there is one */
    Gate(
            SecurityIdentity caller,
            @ConfigProperty(name = "clientele.http.big-bodies") Optional<String> bigBodies,
            @ConfigProperty(name = "clientele.http.most-megabytes", defaultValue = "10") long mostMegabytes) {
        this.caller = caller;
        this.bigBodies = bigBodies;
        this.mostMegabytes = mostMegabytes;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, 1000);
        filters.register(this::limit, 1); // after Quarkus has set its own limit, which is for the big bodies
    }

    void register(@Observes Router router) {
        for (var status : new int[] {400, 401, 403, 404, 405, 413, 415}) {
            router.errorHandler(status, failed -> answer(failed, status, null));
        }
    }

    /** Viewers only read: a method that may change something is not for them, unless it says itself who may call it. */
    @ServerRequestFilter
    public void refuseViewers(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        var open = method.isAnnotationPresent(RolesAllowed.class)
                || method.isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
        if (!open && !SAFE.contains(request.getMethod()) && caller.hasRole(Tokens.VIEWER)) {
            throw new ForbiddenException();
        }
    }

    private void admit(RoutingContext request) {
        var headers = request.request().headers();
        var authorization = headers.get(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + tokenOf(authorization.substring(6)));
        }
        if (request.request().uri().contains("%00")) {
            answer(request, 400, "The address holds a NUL character");
        } else if (isFormWithoutBoundary(headers.get(HttpHeaders.CONTENT_TYPE))) {
            answer(request, 400, "The content type of a form must say its boundary");
        } else {
            request.next();
        }
    }

    private static boolean isFormWithoutBoundary(@Nullable String type) {
        return type != null
                && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())
                && !BOUNDARY.matcher(type).find();
    }

    private void limit(RoutingContext request) {
        long most = mostMegabytes << 20;
        if (bigBodies.filter(request.normalizedPath()::equals).isPresent()) {
            request.next();
        } else if (length(request.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > most) {
            answer(request, 413, "The body is larger than " + mostMegabytes + " MB");
        } else {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most); // counted while it is read
            request.next();
        }
    }

    private static long length(@Nullable String header) {
        return header == null || !header.matches("\\d{1,18}") ? 0 : Long.parseLong(header);
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

    private static void answer(RoutingContext request, int status, @Nullable String detail) {
        if (request.response().headWritten()) {
            return;
        }
        var problem = Problem.of(status, detail, request.request().path(), List.of());
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
