package io.clientele.outreach.console.colleagues;

import io.clientele.kit.Tokens;
import io.clientele.outreach.colleague.Colleague;
import io.clientele.outreach.colleague.Colleagues;
import io.clientele.outreach.colleague.Password;
import io.clientele.outreach.colleague.Sessions;
import io.clientele.outreach.colleague.Team;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.session.SessionCookie;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Oneself: also a viewer has a name, a language and a password. */
@Path("/console/account")
@RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.VIEWER})
@RunOnVirtualThread
class AccountResource {

    @CheckedTemplate(basePath = "colleagues")
    record account(Colleague me, @Nullable String wrong) implements TemplateInstance {}

    private final Colleagues colleagues;
    private final Team team;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Visit visit;

    AccountResource(Colleagues colleagues, Team team, Sessions sessions, SessionCookie cookie, Visit visit) {
        this.colleagues = colleagues;
        this.team = team;
        this.sessions = sessions;
        this.cookie = cookie;
        this.visit = visit;
    }

    @GET
    public TemplateInstance show() {
        return page(null);
    }

    @POST
    public Response describe(@RestForm @NotNull String name, @RestForm @NotNull String language) {
        if (name.isBlank()) {
            return Notice.mend(page("wrongName"));
        }
        team.describe(visit.colleague().id(), name, language.matches("en|ar") ? language : null);
        return Notice.then("/console/account", "saved");
    }

    /** Ends all sessions of whoever knew the old password, and opens this browser's anew. */
    @POST
    @Path("/password")
    public Response change(@RestForm @NotNull String old, @RestForm @NotNull String wanted) {
        var me = visit.colleague().id();
        var password = new Password(wanted);
        if (!password.acceptable()) {
            return Notice.mend(page("weak"));
        }
        if (!team.changePassword(me, new Password(old), password)) {
            return Notice.mend(page("wrongOld"));
        }
        NewCookie fresh = cookie.holding(sessions.open(me));
        return Response.fromResponse(Notice.then("/console/account", "saved"))
                .cookie(fresh)
                .build();
    }

    private TemplateInstance page(@Nullable String wrong) {
        return new account(colleagues.get(visit.colleague().id()), wrong);
    }
}
