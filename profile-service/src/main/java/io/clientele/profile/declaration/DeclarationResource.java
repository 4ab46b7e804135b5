package io.clientele.profile.declaration;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/attributes")
@Produces(MediaType.APPLICATION_JSON)
class DeclarationResource {

    static final String NAME = "\\p{L}[\\p{L}\\p{M}\\p{N}_ .-]{0,99}";

    enum Unfitting {
        KEEP
    }

    private final Declaring declaring;

    DeclarationResource(Declaring declaring) {
        this.declaring = declaring;
    }

    @GET
    @Operation(summary = "The attributes that were declared, by name")
    public Page<Declaration> list() {
        return new Page<>(declaring.all(), null);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = Declaration.class, responseCode = "201")
    @Operation(
            summary = "Declares an attribute: from now on a value that does not fit is refused, whichever way it comes",
            description = "409 if it is declared already, or if values that people have would not fit, unless unfitting"
                    + " is KEEP; no value is ever changed or taken away. Other replicas follow within two seconds.")
    public RestResponse<Declaration> declare(
            @NotNull @Valid NewDeclaration wanted, @RestQuery @Nullable Unfitting unfitting) {
        var made = declaring.declare(wanted.name(), wanted.form(), unfitting != null);
        return RestResponse.ResponseBuilder.<Declaration>created(
                        URI.create("/v1/attributes/").resolve(encoded(made.name())))
                .entity(made)
                .header("ETag", made.tag())
                .build();
    }

    @GET
    @Path("/{name}")
    public RestResponse<Declaration> get(String name) {
        return tagged(declaring.get(name));
    }

    @PUT
    @Path("/{name}")
    @Operation(
            summary = "Declares it anew",
            description =
                    "409 if more values than now would not fit, unless unfitting is KEEP; no value is ever changed"
                            + " or taken away. 412 if If-Match is given and somebody else was faster.")
    public RestResponse<Declaration> change(
            String name,
            @HeaderParam("If-Match") @Nullable String tag,
            @NotNull @Valid Description form,
            @RestQuery @Nullable Unfitting unfitting) {
        return tagged(declaring.change(name, tag, form, unfitting != null));
    }

    @POST
    @Path("/{name}/impact")
    @Operation(summary = "How many values would not fit a declaration, and how many do not now; changes nothing")
    public Impact impact(String name, @NotNull @Valid Description form) {
        return declaring.impact(name, form);
    }

    @DELETE
    @Path("/{name}")
    @Operation(summary = "Values may look like anything again; those that people have stay")
    public void remove(String name, @HeaderParam("If-Match") @Nullable String tag) {
        declaring.remove(name, tag);
    }

    private static RestResponse<Declaration> tagged(Declaration declaration) {
        return RestResponse.ResponseBuilder.ok(declaration)
                .header("ETag", declaration.tag())
                .build();
    }

    private static String encoded(String name) {
        try {
            return new URI(null, null, "./" + name, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw Problem.badRequest("name", "can't stand in an address");
        }
    }
}
