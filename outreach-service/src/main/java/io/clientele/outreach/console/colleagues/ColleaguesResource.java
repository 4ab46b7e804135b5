package io.clientele.outreach.console.colleagues;

import com.sanctionco.jmail.JMail;
import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.outreach.colleague.Colleague;
import io.clientele.outreach.colleague.Colleagues;
import io.clientele.outreach.colleague.Role;
import io.clientele.outreach.colleague.Team;
import io.clientele.outreach.console.Notice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/console/colleagues")
@RolesAllowed(Tokens.ADMIN)
@RunOnVirtualThread
class ColleaguesResource {

    /** What was typed into the form, and what is wrong with it: a key of {@link ColleagueWords}, or null. */
    record Entry(String email, String name, @Nullable String wrong) {}

    @CheckedTemplate(basePath = "colleagues")
    record list(List<Colleague> colleagues, List<Role> roles, Entry entry) implements TemplateInstance {}

    @CheckedTemplate(basePath = "colleagues")
    record link(Colleague colleague, String link, boolean mailed) implements TemplateInstance {}

    private static final Entry EMPTY = new Entry("", "", null);

    private final Colleagues colleagues;
    private final Team team;
    private final Invitations invitations;

    ColleaguesResource(Colleagues colleagues, Team team, Invitations invitations) {
        this.colleagues = colleagues;
        this.team = team;
        this.invitations = invitations;
    }

    @GET
    public TemplateInstance list() {
        return listWith(EMPTY);
    }

    @POST
    public Response invite(
            @RestForm @NotNull String email, @RestForm @NotNull String name, @RestForm @NotNull Role role) {
        var typed = new Entry(email, name, null);
        if (!JMail.isValid(email.strip())) {
            return Notice.mend(listWith(new Entry(email, name, "wrongEmail")));
        }
        if (name.isBlank()) {
            return Notice.mend(listWith(new Entry(email, name, "wrongName")));
        }
        try {
            return invited(team.invite(typed.email(), typed.name(), role));
        } catch (Problem.Refusal taken) {
            return Notice.mend(listWith(new Entry(email, name, "taken")));
        }
    }

    @POST
    @Path("/{id}/invitations")
    public Response inviteAgain(UUID id) {
        return invited(team.inviteAgain(id));
    }

    @POST
    @Path("/{id}/role")
    public Response change(UUID id, @RestForm @NotNull Role role) {
        team.changeRole(id, role);
        return Notice.then("/console/colleagues", "saved");
    }

    @POST
    @Path("/{id}/removal")
    public Response remove(UUID id) {
        team.remove(id);
        return Notice.then("/console/colleagues", "removed");
    }

    /** The link is shown as well: the mail may not arrive, and it can't be shown again. */
    private Response invited(Team.Invited invited) {
        var address = invitations.link(invited.token());
        return Notice.page(new link(invited.colleague(), address, invitations.send(invited.colleague(), address)));
    }

    private TemplateInstance listWith(Entry entry) {
        return new list(colleagues.byName(), List.of(Role.values()), entry);
    }
}
