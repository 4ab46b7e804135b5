package io.clientele.outreach.console.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What files ask of profile-service. */
@Path("/v1")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface ExportClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Count(long count) {}

    @GET
    @Path("/profiles/count")
    Count count(@BeanParam Narrowing narrowing);

    @GET
    @Path("/exports/{kind}.csv")
    @Produces("text/csv")
    InputStream csv(
            @PathParam("kind") String kind,
            @QueryParam("bom") boolean bom,
            @QueryParam("special") @Nullable String special,
            @BeanParam Narrowing narrowing);

    @GET
    @Path("/exports/{kind}.ndjson")
    @Produces("application/x-ndjson")
    InputStream ndjson(
            @PathParam("kind") String kind,
            @QueryParam("special") @Nullable String special,
            @BeanParam Narrowing narrowing);
}
