package io.clientele.outreach.template;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.audience.ServiceToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What those who write templates want to know from profile-service. */
@Path("/v1/profiles")
@RegisterRestClient(configKey = "profile-service")
@RegisterProvider(ServiceToken.class)
interface ProfileClient {

    /** Of all attributes that any profile has. */
    @GET
    @Path("/attributes")
    AttributeNames attributes();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AttributeNames(List<String> items) {

        public AttributeNames {
            items = items == null ? List.of() : items;
        }
    }
}
