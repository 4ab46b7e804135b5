package io.clientele.outreach.console.session;

import io.clientele.outreach.colleague.Sessions;
import io.clientele.outreach.colleague.SignedIn;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows a colleague by the cookie of a session; in the console only, so that the API needs no guard against forgery. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    public static final String COLLEAGUE = "colleague";

    private final Sessions sessions;

    SessionMechanism(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        var cookie = request.request().getCookie(SessionCookie.NAME);
        if (cookie == null || !request.normalizedPath().startsWith("/console")) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .item(() -> sessions.find(cookie.getValue())
                        .map(SessionMechanism::identity)
                        .orElse(null))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SessionCookie.NAME));
    }

    private static SecurityIdentity identity(SignedIn who) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(who.email()))
                .addRole(who.role().token())
                .addAttribute(COLLEAGUE, who)
                .build();
    }
}
