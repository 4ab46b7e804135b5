package io.clientele.profile.choice;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/assignment-rules")
@Produces(MediaType.APPLICATION_JSON)
class RuleResource {

    record Wanted(@NotNull @Size(max = 20) List<@NotNull @Valid Rule> items) {}

    private final Rules rules;

    RuleResource(Rules rules) {
        this.rules = rules;
    }

    @GET
    @Operation(summary = "How an account manager is found, step by step")
    public Page<Rule> list() {
        return new Page<>(rules.all(), null);
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Replaces the rules",
            description =
                    "Steps that narrow down come first, and one that chooses comes last; without one, who has most"
                            + " room is chosen. Who has an account manager keeps them.")
    public Page<Rule> put(@NotNull @Valid Wanted wanted) {
        var steps = wanted.items();
        for (int nth = 0; nth < steps.size() - 1; nth++) {
            if (steps.get(nth).by().chooses()) {
                throw Problem.badRequest("items[" + nth + "].by", "chooses, so that nothing can follow it");
            }
        }
        rules.put(steps);
        return list();
    }
}
