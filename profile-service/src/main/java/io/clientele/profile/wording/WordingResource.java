package io.clientele.profile.wording;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/wordings")
@Produces(MediaType.APPLICATION_JSON)
class WordingResource {

    record NewWording(
            @NotNull
            @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,99}", message = "must be a name such as checkout-newsletter")
            String id,

            @NotNull @Pattern(regexp = "[^\\p{Cntrl}]{1,100}", message = "must have 1 to 100 characters")
            String topic,

            @NotNull
            @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}", message = "must be a language such as en")
            String language,

            @NotBlank @Size(max = 20_000) String text) {}

    private final Wordings wordings;
    private final SecurityIdentity caller;

    WordingResource(Wordings wordings, SecurityIdentity caller) {
        this.wordings = wordings;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The latest version of all words that people are asked with")
    public Page<Wording> list() {
        return new Page<>(wordings.all(), null);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = Wording.class, responseCode = "201")
    @Operation(summary = "New words, or the next version of them; what a version says never changes")
    public RestResponse<Wording> add(@NotNull @Valid NewWording words) {
        var made = wordings.add(
                words.id(),
                words.topic(),
                words.language(),
                words.text(),
                caller.getPrincipal().getName());
        return RestResponse.ResponseBuilder.<Wording>created(
                        URI.create("/v1/wordings/" + made.id() + "/versions/" + made.version()))
                .entity(made)
                .build();
    }

    @GET
    @Path("/{id}/versions")
    public Page<Wording> versions(String id) {
        return new Page<>(wordings.versions(id), null);
    }

    @GET
    @Path("/{id}/versions/{version}")
    public Wording version(String id, int version) {
        return wordings.versions(id).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No wording " + id + " in version " + version));
    }
}
