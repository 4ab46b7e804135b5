package io.clientele.profile.manager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/account-managers")
@Produces(MediaType.APPLICATION_JSON)
class AccountManagerResource {

    private final AccountManagers managers;
    private final Renaming renaming;
    private final ObjectMapper json;
    private final Validator validator;

    AccountManagerResource(AccountManagers managers, Renaming renaming, ObjectMapper json, Validator validator) {
        this.managers = managers;
        this.renaming = renaming;
        this.json = json;
        this.validator = validator;
    }

    @GET
    @Operation(summary = "All account managers by name, with how many people they look after")
    public Page<AccountManager> list() {
        return new Page<>(managers.all(), null);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = AccountManager.class, responseCode = "201")
    public RestResponse<AccountManager> create(@NotNull @Valid Description said) {
        var id = managers.add(said.formed());
        return RestResponse.ResponseBuilder.<AccountManager>created(URI.create("/v1/account-managers/" + id))
                .entity(managers.get(id))
                .build();
    }

    @GET
    @Path("/{id}")
    public AccountManager get(UUID id) {
        return managers.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Transactional
    @Operation(
            summary = "Changes what is said of an account manager (merge-patch, RFC 7396)",
            description =
                    "Who is not active is given nobody more, and keeps whom they have until they are given to others.")
    public AccountManager change(
            UUID id,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = Description.class)))
                    ObjectNode patch)
            throws JsonProcessingException {
        var known = managers.get(id);
        var said = merged(known, patch).formed();
        renaming.rename(known, said.name());
        managers.change(id, said);
        return managers.get(id);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Takes an account manager away who looks after nobody")
    public void remove(UUID id) {
        managers.get(id);
        for (var locked : managers.lock(List.of(id))) {
            if (locked.load() > 0) {
                throw Problem.conflict("They look after " + locked.load() + " people: give those to others first");
            }
        }
        managers.remove(id);
    }

    private Description merged(AccountManager known, ObjectNode patch) throws JsonProcessingException {
        ObjectNode whole = json.valueToTree(new Description(
                known.name(),
                known.email(),
                known.departments(),
                known.languages(),
                known.skills(),
                known.capacity(),
                known.active()));
        whole.setAll(patch);
        var said = json.treeToValue(whole, Description.class);
        var broken = validator.validate(said).stream()
                .map(one -> new Problem.Error(one.getPropertyPath().toString(), one.getMessage()))
                .toList();
        if (!broken.isEmpty()) {
            throw Problem.badRequest(broken);
        }
        return said;
    }
}
