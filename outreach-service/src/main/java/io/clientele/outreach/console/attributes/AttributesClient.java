package io.clientele.outreach.console.attributes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What we ask of profile-service about attributes. */
@Path("/v1")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface AttributesClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Policy(boolean onlyDeclared) {}

    @GET
    @Path("/attributes")
    Page<Attribute> list();

    @GET
    @Path("/attributes/{name}")
    Attribute get(@PathParam("name") String name);

    /** {@code unfitting} is KEEP, or nothing. */
    @POST
    @Path("/attributes")
    Attribute declare(@QueryParam("unfitting") @Nullable String unfitting, Attribute.New attribute);

    @PUT
    @Path("/attributes/{name}")
    Attribute change(
            @PathParam("name") String name,
            @HeaderParam("If-Match") String tag,
            @QueryParam("unfitting") @Nullable String unfitting,
            Attribute.Form form);

    @POST
    @Path("/attributes/{name}/impact")
    Impact impact(@PathParam("name") String name, Attribute.Form form);

    @DELETE
    @Path("/attributes/{name}")
    void remove(@PathParam("name") String name);

    @GET
    @Path("/attribute-policy")
    Policy policy();

    @PUT
    @Path("/attribute-policy")
    Policy put(Policy policy);
}
