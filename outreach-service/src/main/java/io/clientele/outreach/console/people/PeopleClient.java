package io.clientele.outreach.console.people;

import io.clientele.kit.Page;
import io.clientele.outreach.audience.Recipient;
import io.clientele.outreach.console.finding.Narrowing;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the pages about people ask of profile-service. */
@Path("/v1/profiles")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface PeopleClient {

    @GET
    Page<Person> search(
            @QueryParam("query") @Nullable String query,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    /** The same of a narrowed list. */
    @GET
    Page<Person> list(
            @BeanParam Narrowing narrowing,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    record Wanted(List<UUID> ids) {}

    /** A {@link Recipient} a line, in the order asked for. */
    @POST
    @Path("/lookups")
    @Produces("application/x-ndjson")
    InputStream lookups(Wanted wanted);

    @GET
    @Path("/{id}")
    Person get(@PathParam("id") UUID id);

    record Edit(Map<String, @Nullable Object> attributes) {}

    @PATCH
    @Path("/{id}")
    Person describe(@PathParam("id") UUID id, Edit edit);

    @DELETE
    @Path("/{id}")
    void erase(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/timeline")
    Page<Moment> timeline(
            @PathParam("id") UUID id,
            @QueryParam("kinds") @Nullable String kinds,
            @QueryParam("names") @Nullable String names,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{id}/consents")
    Page<Consent> consents(@PathParam("id") UUID id);

    @PUT
    @Path("/{id}/consents/{channel}/{topic}")
    Consent decide(
            @PathParam("id") UUID id,
            @PathParam("channel") String channel,
            @PathParam("topic") String topic,
            Consent.Decision decision);
}
