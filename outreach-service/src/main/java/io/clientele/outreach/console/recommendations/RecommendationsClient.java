package io.clientele.outreach.console.recommendations;

import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the console asks segmentation-service of products and of what to offer. */
@Path("/v1")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
interface RecommendationsClient {

    @GET
    @Path("/products/overview")
    Assortment overview();

    @GET
    @Path("/products")
    Page<Assortment.Product> products(@QueryParam("limit") int limit);

    @GET
    @Path("/products/pairs")
    Page<Pair> pairs(@QueryParam("limit") int limit);

    @GET
    @Path("/products/moves")
    Page<Assortment.Move> moves(@QueryParam("limit") int limit);

    @GET
    @Path("/recommendations/{profileId}")
    Offer offer(@PathParam("profileId") UUID profileId);

    @GET
    @Path("/recommendations/settings")
    OfferSettings settings();

    @PUT
    @Path("/recommendations/settings")
    OfferSettings change(OfferSettings settings);
}
