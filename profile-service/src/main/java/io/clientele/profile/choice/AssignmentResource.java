package io.clientele.profile.choice;

import io.clientele.kit.Idempotent;
import io.clientele.profile.manager.Assignments;
import io.clientele.profile.manager.Assignments.Reason;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/v1/account-manager-assignments")
@Produces(MediaType.APPLICATION_JSON)
class AssignmentResource {

    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    /**
     * For whom an account manager is to be found: these people, or those whom somebody leaves, or all without one who have
     * these attributes.
     *
     * @param from the account manager who leaves
     * @param after the next of an earlier answer
     */
    record Wanted(
            @Nullable @Size(max = 1000) List<@NotNull UUID> profileIds,
            @Nullable @Size(max = 20) Map<String, @NotNull String> attributes,
            @Nullable UUID from,
            @Nullable UUID after,
            @Nullable @Min(1) @Max(1000) Integer limit,
            boolean dryRun,
            @Nullable @Size(max = 500) String reason) {}

    /**
     * @param unassigned for whom nobody has room, or nobody whom a required rule leaves
     * @param next where to go on; null if these were the last
     */
    record Answer(
            boolean dryRun,
            List<Run.Given> assigned,
            List<UUID> unassigned,
            @Nullable UUID next) {}

    private final Run run;
    private final Buyers buyers;
    private final Assignments assignments;
    private final SecurityIdentity caller;

    AssignmentResource(Run run, Buyers buyers, Assignments assignments, SecurityIdentity caller) {
        this.run = run;
        this.buyers = buyers;
        this.assignments = assignments;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Finds account managers by the rules, for up to 1,000 people at a time",
            description = "Who has one keeps them, unless it is the one in 'from'. Nobody gets more than they can look"
                    + " after. A dry run says what would be done.")
    public Answer assign(@NotNull @Valid Wanted wanted) {
        var limit = wanted.limit() == null ? PAGE : wanted.limit();
        var found = found(wanted, limit);
        var next = wanted.profileIds() == null && found.size() == limit ? found.getLast() : null;
        var reason = wanted.reason() == null || wanted.reason().isBlank()
                ? "By rule"
                : wanted.reason().strip();
        var result = wanted.dryRun()
                ? run.rehearse(found, wanted.from())
                : run.perform(
                        found,
                        wanted.from(),
                        new Reason(reason, caller.getPrincipal().getName()));
        return new Answer(wanted.dryRun(), result.assigned(), result.unassigned(), next);
    }

    private List<UUID> found(Wanted wanted, int limit) {
        if (wanted.profileIds() != null) {
            return wanted.profileIds().stream().distinct().toList();
        }
        var after = wanted.after() == null ? FIRST : wanted.after();
        return wanted.from() == null
                ? buyers.without(wanted.attributes() == null ? Map.of() : wanted.attributes(), after, limit)
                : assignments.profilesOf(wanted.from(), after, limit);
    }
}
