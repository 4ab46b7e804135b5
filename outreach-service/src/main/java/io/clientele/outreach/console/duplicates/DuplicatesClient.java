package io.clientele.outreach.console.duplicates;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the pages about duplicates ask of profile-service. */
@Path("/v1")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface DuplicatesClient {

    record Dismissal(UUID profileId, UUID otherId) {}

    /** @param fields SURVIVOR or DUPLICATE, by the attribute's name */
    record Merge(UUID duplicateId, Map<String, String> fields) {}

    @GET
    @Path("/duplicates")
    Page<Twins> list(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @POST
    @Path("/duplicates/dismissals")
    void dismiss(Dismissal dismissal);

    @DELETE
    @Path("/duplicates/dismissals/{profileId}/{otherId}")
    void doubtAgain(@PathParam("profileId") UUID profileId, @PathParam("otherId") UUID otherId);

    @POST
    @Path("/profiles/{id}/merges")
    MadeOne merge(@PathParam("id") UUID survivor, Merge merge);

    @GET
    @Path("/merges")
    Page<MadeOne> merges(@QueryParam("limit") int limit);

    @POST
    @Path("/merges/{mergeId}/undo")
    MadeOne undo(@PathParam("mergeId") UUID mergeId);

    @GET
    @Path("/duplicates/rules")
    Page<MergeRule> rules();

    @PUT
    @Path("/duplicates/rules/{rule}")
    MergeRule put(@PathParam("rule") String rule, MergeRule.Said said);
}
