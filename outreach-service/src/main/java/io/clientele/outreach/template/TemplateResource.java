package io.clientele.outreach.template;

import io.clientele.kit.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
class TemplateResource {

    private final Templates templates;
    private final Proofreading proofreading;
    private final NewTemplates made;
    private final Starters starters;

    TemplateResource(Templates templates, Proofreading proofreading, NewTemplates made, Starters starters) {
        this.templates = templates;
        this.proofreading = proofreading;
        this.made = made;
        this.starters = starters;
    }

    @GET
    public Page<TemplateSummary> list(
            @QueryParam("archived") boolean archived,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return templates.list(archived, after, limit);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = TemplateView.class, responseCode = "201")
    public RestResponse<TemplateView> create(@NotNull @Valid TemplateDraft draft) {
        return made.of(proofreading.require(draft));
    }

    /** Drafts to begin with. */
    @GET
    @Path("/starters")
    public List<TemplateDraft> starters(@QueryParam("language") @Nullable String language) {
        return starters.in(language);
    }

    @GET
    @Path("/{id}")
    public RestResponse<TemplateView> get(UUID id) {
        return tagged(templates.get(id));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<TemplateView> change(
            UUID id, @NotNull @Valid TemplateDraft draft, @HeaderParam("If-Match") @Nullable String seen) {
        return tagged(templates.change(id, proofreading.require(draft), seen));
    }

    @DELETE
    @Path("/{id}")
    public void delete(UUID id) {
        templates.delete(id);
    }

    @POST
    @Path("/{id}/duplicates")
    @ResponseStatus(201)
    @APIResponseSchema(value = TemplateView.class, responseCode = "201")
    public RestResponse<TemplateView> duplicate(UUID id) {
        return made.copyOf(id);
    }

    @PUT
    @Path("/{id}/archive")
    public RestResponse<TemplateView> archive(UUID id) {
        return tagged(templates.archive(id, true));
    }

    @DELETE
    @Path("/{id}/archive")
    public RestResponse<TemplateView> restore(UUID id) {
        return tagged(templates.archive(id, false));
    }

    private static RestResponse<TemplateView> tagged(TemplateView template) {
        return RestResponse.ResponseBuilder.ok(template)
                .header("ETag", template.tag())
                .build();
    }
}
