package io.clientele.outreach.console.signin;

import io.clientele.outreach.colleague.Password;
import io.clientele.outreach.colleague.Team;
import io.clientele.outreach.console.Notice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The link in a colleague's invitation: choose a password, once. Looking at it changes nothing. */
@Path("/console/invitations/{token}")
@PermitAll
@RunOnVirtualThread
class InvitationResource {

    @CheckedTemplate(basePath = "signin")
    record invitation(String name, String email, boolean tooWeak) implements TemplateInstance {}

    @CheckedTemplate(basePath = "signin")
    record expired() implements TemplateInstance {}

    private final Team team;

    InvitationResource(Team team) {
        this.team = team;
    }

    @GET
    public Response form(String token) {
        return Notice.page(formFor(token, false));
    }

    @POST
    public Response accept(String token, @RestForm @Nullable String password) {
        var chosen = new Password(password == null ? "" : password);
        if (!chosen.acceptable()) {
            return Notice.mend(formFor(token, true));
        }
        return team.accept(token, chosen) ? Notice.then("/console/sign-in") : Notice.mend(new expired());
    }

    private TemplateInstance formFor(String token, boolean tooWeak) {
        return team.invitedBy(token)
                .<TemplateInstance>map(colleague -> new invitation(colleague.name(), colleague.email(), tooWeak))
                .orElseGet(expired::new);
    }
}
