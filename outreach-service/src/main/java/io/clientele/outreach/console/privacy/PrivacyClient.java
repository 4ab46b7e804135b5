package io.clientele.outreach.console.privacy;

import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the privacy desk asks of profile-service. */
@Path("/v1")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface PrivacyClient {

    @GET
    @Path("/erasures")
    Page<Erasure> erasures(@QueryParam("limit") int limit);

    @GET
    @Path("/erasures/{id}")
    Erasure erasure(@PathParam("id") UUID id);

    @GET
    @Path("/subject-accesses")
    Page<Access> accesses(@QueryParam("limit") int limit);

    @GET
    @Path("/subject-requests")
    Page<SubjectRequest> requests(@QueryParam("limit") int limit);

    @GET
    @Path("/objections")
    Page<Standing.Objector> objectors(@QueryParam("limit") int limit);

    @GET
    @Path("/profiles/{id}/objections")
    Standing standing(@PathParam("id") UUID id);

    @PUT
    @Path("/profiles/{id}/objections/{kind}")
    Standing object(@PathParam("id") UUID id, @PathParam("kind") String kind, Standing.Said said);

    @DELETE
    @Path("/profiles/{id}/objections/{kind}")
    Standing withdraw(@PathParam("id") UUID id, @PathParam("kind") String kind);

    @PUT
    @Path("/profiles/{id}/restriction")
    Standing restrict(@PathParam("id") UUID id, Standing.Said said);

    @DELETE
    @Path("/profiles/{id}/restriction")
    Standing lift(@PathParam("id") UUID id);

    @GET
    @Path("/consent-ledger/verification")
    Verified verification(@QueryParam("profileId") UUID profileId);

    @POST
    @Path("/consent-ledger/verifications")
    Verified verify();

    @GET
    @Path("/retention-rules")
    Retention.RuleList rules();

    @PUT
    @Path("/retention-rules")
    Retention.RuleList replace(Retention.RuleList rules);

    @GET
    @Path("/retention-runs")
    Page<Retention.Run> runs(@QueryParam("limit") int limit);

    @POST
    @Path("/retention-runs")
    Retention.Run run(Retention.NewRun wanted);
}
