package io.clientele.profile.site;

import io.clientele.kit.Page;
import io.clientele.kit.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/sites")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Tokens.ADMIN)
class SiteResource {

    /** @param origins such as https://shop.example, without a path */
    record NewSite(
            @NotBlank @Size(max = 100) String name,

            @NotEmpty @Size(max = 20)
            List<@NotNull @Pattern(regexp = "https?://[a-z0-9.-]{1,200}(:\\d{1,5})?") String> origins) {}

    /** @param secret shown this once: the site's own server signs user ids with it */
    record Made(Site site, String secret) {}

    private final Sites sites;

    SiteResource(Sites sites) {
        this.sites = sites;
    }

    @GET
    @Operation(summary = "The web sites whose visitors' browsers may write, without their secrets")
    public Page<Site> list() {
        return new Page<>(sites.all(), null);
    }

    @POST
    @Transactional
    @ResponseStatus(201)
    @APIResponseSchema(value = Made.class, responseCode = "201")
    @Operation(summary = "A write key for a web site, and once the secret that its server signs with")
    public RestResponse<Made> create(@NotNull @Valid NewSite wanted) {
        var site = sites.add(wanted.name().strip(), wanted.origins());
        return RestResponse.ResponseBuilder.<Made>created(URI.create("/v1/sites/" + site.id()))
                .entity(new Made(site, site.secret()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void remove(UUID id) {
        sites.remove(id);
    }
}
