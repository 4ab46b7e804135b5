package io.clientele.profile.retention;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
class RetentionResource {

    record RuleList(@NotNull @Size(max = 200) List<@NotNull @Valid Rule> rules) {}

    /** @param dryRun only count; so it is unless it is said otherwise */
    record NewRun(@Nullable Boolean dryRun) {}

    private final Rules rules;
    private final Runs runs;
    private final Retention retention;
    private final SecurityIdentity caller;

    RetentionResource(Rules rules, Runs runs, Retention retention, SecurityIdentity caller) {
        this.rules = rules;
        this.runs = runs;
        this.retention = retention;
        this.caller = caller;
    }

    @GET
    @Path("/retention-rules")
    public RuleList rules() {
        return new RuleList(rules.all());
    }

    @PUT
    @Path("/retention-rules")
    @Transactional
    @RolesAllowed(Tokens.ADMIN)
    @Operation(summary = "These rules and no others; one that is enabled is applied every day")
    public RuleList replace(@NotNull @Valid RuleList wanted) {
        var seen = new HashSet<String>();
        for (int nth = 0; nth < wanted.rules().size(); nth++) {
            var rule = wanted.rules().get(nth);
            rule.check("rules[" + nth + "]");
            if (!seen.add(rule.kind() + "/" + rule.name())) {
                throw Problem.badRequest("rules[" + nth + "]", "is there already");
            }
        }
        rules.replace(wanted.rules());
        return rules();
    }

    @POST
    @Path("/retention-runs")
    @Transactional
    @Idempotent
    @RolesAllowed(Tokens.ADMIN)
    @ResponseStatus(201)
    @APIResponseSchema(value = Run.class, responseCode = "201")
    @Operation(summary = "Tries all rules, or applies those that are enabled; that goes on after the answer")
    public RestResponse<Run> run(@NotNull @Valid NewRun wanted) {
        var run = retention.begin(
                !Boolean.FALSE.equals(wanted.dryRun()), caller.getPrincipal().getName());
        return RestResponse.ResponseBuilder.<Run>created(URI.create("/v1/retention-runs/" + run.id()))
                .entity(run)
                .build();
    }

    @GET
    @Path("/retention-runs")
    public Page<Run> list(@RestQuery @Nullable UUID after, @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(runs.latest(after, limit + 1), limit, Run::id);
    }

    @GET
    @Path("/retention-runs/{id}")
    public Run get(UUID id) {
        return runs.get(id);
    }
}
