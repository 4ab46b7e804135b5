package io.clientele.profile.duplicate;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.profile.duplicate.Duplicates.Duplicate;
import io.clientele.profile.identity.People;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/duplicates")
@Produces(MediaType.APPLICATION_JSON)
class DuplicateResource {

    record NewDismissal(@NotNull UUID profileId, @NotNull UUID otherId) {}

    record Dismissal(UUID profileId, UUID otherId, Instant createdAt) {}

    private final Duplicates duplicates;
    private final People people;
    private final SecurityIdentity caller;
    private final Clock clock;

    DuplicateResource(Duplicates duplicates, People people, SecurityIdentity caller, Clock clock) {
        this.duplicates = duplicates;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Pairs of people who may be one, side by side, without those that were told apart")
    public Page<Duplicate> list(
            @RestQuery @Nullable @Pattern(regexp = "[A-Z_]{1,40}", message = "must be a reason such as SAME_MAILBOX")
                    String reason,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("25") @Min(1) @Max(200) int limit) {
        return Page.of(duplicates.after(Pair.after(after), reason, limit + 1), limit, Duplicate::pair);
    }

    @POST
    @Path("/dismissals")
    @Transactional
    @ResponseStatus(201)
    @APIResponseSchema(value = Dismissal.class, responseCode = "201")
    @Operation(summary = "They are two: nobody is asked again")
    public Dismissal dismiss(@NotNull @Valid NewDismissal told) {
        var pair = Pair.of(people.survivorOf(told.profileId()), people.survivorOf(told.otherId()));
        if (pair.smaller().equals(pair.greater())) {
            throw Problem.conflict("They are one profile already");
        }
        var now = clock.instant();
        duplicates.dismiss(pair, caller.getPrincipal().getName(), now);
        return new Dismissal(pair.smaller(), pair.greater(), now);
    }

    @DELETE
    @Path("/dismissals/{profileId}/{otherId}")
    @Transactional
    @Operation(summary = "They may be one after all")
    public void doubtAgain(UUID profileId, UUID otherId) {
        if (!duplicates.doubtAgain(Pair.of(profileId, otherId))) {
            throw Problem.notFound("These two were not told apart");
        }
    }
}
