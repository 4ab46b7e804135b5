package io.clientele.outreach.audience;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What we ask segmentation-service of people, a page of them at once. */
@Path("/v1")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterProvider(ServiceToken.class)
interface InsightClient {

    record Wanted(List<UUID> ids) {}

    @JsonIgnoreProperties(ignoreUnknown = true) // a newer provider may say more
    record Known(UUID profileId, String relationship) {}

    /** Each item as templates name its parts: name, sku, price and more. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Offer(UUID profileId, List<Map<String, Object>> items, List<Map<String, Object>> usual) {}

    @POST
    @Path("/relationships/lookups")
    List<Known> relationships(Wanted wanted);

    @POST
    @Path("/recommendations/lookups")
    List<Offer> offers(Wanted wanted);

    @GET
    @Path("/segments/{id}/persona/people")
    List<Invented> inventions(@PathParam("id") UUID segmentId, @QueryParam("count") int count);

    @GET
    @Path("/recommendations/best-sellers")
    List<Map<String, Object>> bestSellers(@QueryParam("limit") int limit);
}
