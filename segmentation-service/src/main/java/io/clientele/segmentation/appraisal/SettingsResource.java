package io.clientele.segmentation.appraisal;

import io.clientele.kit.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/models/lifetime-value/settings")
@Produces(MediaType.APPLICATION_JSON)
class SettingsResource {

    private final SettingsStore store;

    SettingsResource(SettingsStore store) {
        this.store = store;
    }

    @GET
    public RestResponse<Settings> get() {
        return tagged(store.get());
    }

    @PUT
    @Transactional
    @Operation(summary = "Sets how worth is reckoned; everybody is valued anew within a minute")
    public RestResponse<Settings> change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @NotNull @Valid Settings wanted) {
        var known = store.get().version();
        var same = version == null
                || version.equals("*")
                || version.replace("\"", "").equals(Long.toString(known));
        if (!same || !store.change(wanted, known)) {
            throw new Problem.Refusal(412, "The settings were changed meanwhile", List.of());
        }
        return tagged(store.get());
    }

    private static RestResponse<Settings> tagged(SettingsStore.Versioned found) {
        return RestResponse.ResponseBuilder.ok(found.settings())
                .tag(Long.toString(found.version()))
                .build();
    }
}
