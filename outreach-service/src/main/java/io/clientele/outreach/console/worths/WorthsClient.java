package io.clientele.outreach.console.worths;

import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What the page about worth asks of segmentation-service. */
@Path("/v1")
@RegisterRestClient(configKey = "segmentation-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
public interface WorthsClient {

    record Said(String model, int horizonMonths, BigDecimal discountRate, BigDecimal margin) {}

    @GET
    @Path("/models/lifetime-value")
    Model model();

    @GET
    @Path("/worths/rfm")
    Grid grid();

    @GET
    @Path("/worths/distribution")
    Distribution distribution();

    @GET
    @Path("/models/tie-score")
    Prediction prediction();

    /** Its {@code ETag} guards against two who edit at once. */
    @GET
    @Path("/models/lifetime-value/settings")
    RestResponse<WorthSettings> settings();

    @PUT
    @Path("/models/lifetime-value/settings")
    WorthSettings change(@HeaderParam(HttpHeaders.IF_MATCH) String tag, Said settings);
}
