package io.clientele.outreach.console.imports;

import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;

/** What the pages about imports ask of profile-service. */
@Path("/v1/imports")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface ImportsClient {

    @GET
    Page<Import> list(@QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Import get(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/errors")
    @Produces("text/csv")
    byte[] errors(@PathParam("id") UUID id);

    /** {@code file}, and {@code mapping} as JSON. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Import create(ClientMultipartForm form);

    /** Imports what was only checked, with the same file. */
    @POST
    @Path("/{id}/runs")
    Import run(@PathParam("id") UUID id);

    /** Columns, rows and guesses of {@code file}. */
    @POST
    @Path("/previews")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    FilePreview preview(ClientMultipartForm form);

    /** Of one that was only checked: some of the people whom it would change. */
    @GET
    @Path("/{id}/sample")
    Page<Sample> sample(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/undo")
    UndoPlan plan(@PathParam("id") UUID id);

    /** Takes back what the import brought and changed, as far as nothing came since. */
    @POST
    @Path("/{id}/undo")
    Import undo(@PathParam("id") UUID id);

    /** Takes back all that the demo brought, and all that came of it. */
    @DELETE
    @Path("/{id}")
    void remove(@PathParam("id") UUID id);
}
