package io.clientele.outreach.console;

import io.clientele.kit.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Dresses every answer of the console: headers that tie the browser's hands, and problems as pages. */
class Safety {

    /** No script, style, image or frame but our own, and nobody frames us. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    private final Visit visit;

    Safety(Visit visit) {
        this.visit = visit;
    }

    @ServerResponseFilter
    public void dress(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        if (!path.equals("/console") && !path.startsWith("/console/")) {
            return;
        }
        if (response.getStatus() == 401) {
            toSignIn(request, response);
        } else if (response.getEntity() instanceof Problem problem) {
            response.setEntity(new Pages.problem(problem.status(), problem.detail()).render(), null, html());
        }
        var headers = response.getHeaders();
        headers.putIfAbsent("Content-Security-Policy", List.of(POLICY));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (visit.notice() != null && response.getStatus() < 300) {
            headers.add(HttpHeaders.SET_COOKIE, gone(Notice.COOKIE));
            headers.add(HttpHeaders.SET_COOKIE, gone(Notice.UNDO));
        }
    }

    private static void toSignIn(ContainerRequestContext request, ContainerResponseContext response) {
        response.setEntity(null);
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        if (request.getHeaderString("HX-Request") != null) { // or htmx would put the sign-in into a corner of the page
            response.setStatus(204);
            response.getHeaders().putSingle("HX-Redirect", "/console/sign-in");
            return;
        }
        var target = request.getUriInfo().getRequestUri();
        var next = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        response.setStatus(303);
        response.getHeaders()
                .putSingle(
                        HttpHeaders.LOCATION,
                        URI.create("/console/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }

    private static MediaType html() {
        return MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
    }

    private static NewCookie gone(String said) {
        return new NewCookie.Builder(said).value("").path("/console").maxAge(0).build();
    }
}
