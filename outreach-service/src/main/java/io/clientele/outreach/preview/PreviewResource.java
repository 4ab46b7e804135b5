package io.clientele.outreach.preview;

import io.clientele.kit.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

@Path("/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
class PreviewResource {

    private final Previews previews;

    PreviewResource(Previews previews) {
        this.previews = previews;
    }

    @POST
    @Path("/{id}/previews")
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.VIEWER, Tokens.SERVICE})
    public Preview preview(UUID id, @NotNull @Valid Viewpoint viewpoint) {
        return previews.of(id, viewpoint);
    }

    /** Of something that is not stored yet. */
    @POST
    @Path("/previews")
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.VIEWER, Tokens.SERVICE})
    public Preview preview(@NotNull @Valid DraftPreview draft) {
        return previews.of(draft.template(), draft.viewpoint());
    }
}
