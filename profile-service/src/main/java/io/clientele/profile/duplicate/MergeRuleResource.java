package io.clientele.profile.duplicate;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.profile.merging.Choice;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/v1/duplicates/rules")
@Produces(MediaType.APPLICATION_JSON)
class MergeRuleResource {

    /** @param fields whose value holds, by the attribute's name, {@code *} for all others */
    record Said(
            @NotNull Boolean automatic,
            boolean twoUsers,
            @Nullable @Size(max = 200) Map<String, @NotNull Choice> fields) {

        Said {
            fields = fields == null ? Map.of() : fields;
        }
    }

    /** @param waiting how many pairs it would make one now */
    record Shown(Rule rule, boolean automatic, boolean twoUsers, Map<String, Choice> fields, long waiting) {}

    private final MergeRules rules;
    private final SecurityIdentity caller;

    MergeRuleResource(MergeRules rules, SecurityIdentity caller) {
        this.rules = rules;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Which rules make people one by themselves, and how many pairs each would make one now")
    public Page<Shown> list() {
        return new Page<>(rules.all().stream().map(this::shown).toList(), null);
    }

    @PUT
    @Path("/{rule}")
    @Transactional
    @Operation(
            summary = "People whom the rule finds become one by themselves, or wait for a person; each can be undone")
    public Shown put(String rule, @NotNull @Valid Said said) {
        var known = Stream.of(Rule.values())
                .filter(one -> one.name().equals(rule))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No rule " + rule));
        var wanted = new MergeRule(known, said.automatic(), said.twoUsers(), said.fields());
        rules.put(wanted, caller.getPrincipal().getName());
        return shown(wanted);
    }

    private Shown shown(MergeRule rule) {
        return new Shown(rule.rule(), rule.automatic(), rule.twoUsers(), rule.fields(), rules.waiting(rule));
    }
}
