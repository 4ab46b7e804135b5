package io.clientele.profile.manager;

import io.clientele.profile.identity.People;
import io.clientele.profile.manager.Assignments.Reason;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/account-manager")
@Produces(MediaType.APPLICATION_JSON)
class ProfileManagerResource {

    record Wanted(
            @NotNull UUID managerId,
            @NotBlank @Size(max = 500) String reason) {}

    /**
     * Who looks after somebody.
     *
     * @param manager null if nobody does
     * @param history all there were, the newest first
     */
    record Care(@Nullable AccountManager manager, List<Assignment> history) {}

    private final Assignments assignments;
    private final AccountManagers managers;
    private final Giving giving;
    private final People people;
    private final SecurityIdentity caller;

    ProfileManagerResource(
            Assignments assignments, AccountManagers managers, Giving giving, People people, SecurityIdentity caller) {
        this.assignments = assignments;
        this.managers = managers;
        this.giving = giving;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Who looks after them, and who did, with why")
    public Care get(UUID id) {
        return care(people.survivorOf(id));
    }

    @PUT
    @Transactional
    @Operation(summary = "Gives them to an account manager who has room; 409 if they have none")
    public Care give(UUID id, @NotNull @Valid Wanted wanted) {
        var why = new Reason(wanted.reason().strip(), caller.getPrincipal().getName());
        return care(giving.give(id, wanted.managerId(), why));
    }

    @DELETE
    @Transactional
    @Operation(summary = "Nobody looks after them any more")
    public Care end(UUID id) {
        return care(giving.end(id));
    }

    private Care care(UUID profileId) {
        var history = assignments.history(profileId);
        var manager = history.stream()
                .filter(one -> one.endedAt() == null)
                .findFirst()
                .map(one -> managers.get(one.managerId()))
                .orElse(null);
        return new Care(manager, history);
    }
}
