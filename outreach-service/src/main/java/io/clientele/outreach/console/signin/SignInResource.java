package io.clientele.outreach.console.signin;

import io.clientele.outreach.colleague.Password;
import io.clientele.outreach.colleague.Sessions;
import io.clientele.outreach.colleague.SignIn;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.session.SessionCookie;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console")
@PermitAll
@RunOnVirtualThread
class SignInResource {

    /** {@code trouble} is refused or guesses, null at first. */
    @CheckedTemplate(basePath = "signin")
    record signIn(String email, String next, @Nullable String trouble) implements TemplateInstance {}

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Visit visit;

    SignInResource(SignIn signIn, Sessions sessions, SessionCookie cookie, Visit visit) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.visit = visit;
    }

    @GET
    @Path("/sign-in")
    public Response form(@RestQuery @Nullable String next) {
        return visit.signedIn() ? Notice.then(inside(next)) : Notice.page(new signIn("", inside(next), null));
    }

    @POST
    @Path("/sign-in")
    public Response open(
            @RestForm @Nullable String email,
            @RestForm @Nullable String password,
            @RestForm @Nullable String next,
            HttpServerRequest request) {
        var address = email == null ? "" : email;
        var typed = new Password(password == null ? "" : password);
        var place = request.remoteAddress().hostAddress();
        return switch (signIn.attempt(address, typed, place)) {
            case SignIn.Result.Open(var token) ->
                Response.seeOther(URI.create(inside(next)))
                        .cookie(cookie.holding(token))
                        .build();
            case SignIn.Result.Refused _ -> Notice.mend(new signIn(address, inside(next), "refused"));
            case SignIn.Result.TooManyGuesses _ -> Notice.mend(new signIn(address, inside(next), "guesses"));
        };
    }

    @POST
    @Path("/sign-out")
    public Response close(@CookieParam(SessionCookie.NAME) @Nullable String token) {
        if (token != null) {
            sessions.close(token);
        }
        return Response.seeOther(URI.create("/console/sign-in"))
                .cookie(cookie.gone())
                .build();
    }

    /** Only on to a page of ours: anything else would lend our name to another site. */
    private static String inside(@Nullable String next) {
        var ours = next != null && next.startsWith("/console") && !next.contains("\\") && next.matches("[!-~]+");
        return ours ? next : "/console";
    }
}
