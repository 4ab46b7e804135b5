package io.clientele.outreach.console.home;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.kit.Page;
import io.clientele.outreach.console.services.AsColleague;
import io.clientele.outreach.console.services.Refused;
import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** How many there are, from profile-service. */
@Path("/v1/statistics")
@RegisterRestClient(configKey = "profile-service")
@RegisterClientHeaders(AsColleague.class)
@RegisterProvider(Refused.class)
interface StatisticsClient {

    /** {@code mailable} said yes to a topic and have an address. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    record Statistics(long people, long mailable, long purchases) {}

    /** What was bought in the month that begins there. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    record Month(LocalDate month, long purchases, long buyers) {}

    @GET
    Statistics get();

    @GET
    @Path("/months")
    Page<Month> months();
}
