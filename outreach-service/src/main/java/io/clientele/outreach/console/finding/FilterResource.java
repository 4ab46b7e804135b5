package io.clientele.outreach.console.finding;

import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.Visit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

@Path("/console/filters")
@RunOnVirtualThread
class FilterResource {

    private final SavedFilters filters;
    private final Visit visit;

    FilterResource(SavedFilters filters, Visit visit) {
        this.filters = filters;
        this.visit = visit;
    }

    @POST
    public Response save(
            @RestForm @NotBlank @Size(max = 100) String name,
            @RestForm @NotNull @Size(max = 4000) String conditions,
            @RestForm @DefaultValue("false") boolean shared) {
        var address = Narrowing.of(conditions).address();
        filters.add(visit.colleague().id(), name.strip(), address, shared);
        return Notice.then("/console/people?" + address, "saved");
    }

    /** The name, whether it is shared, and what is shown at this moment as its conditions. */
    @POST
    @Path("/{id}")
    public Response change(
            UUID id,
            @RestForm @NotBlank @Size(max = 100) String name,
            @RestForm @NotNull @Size(max = 4000) String conditions,
            @RestForm @DefaultValue("false") boolean shared) {
        var address = Narrowing.of(conditions).address();
        filters.change(visit.colleague().id(), id, name.strip(), address, shared);
        return Notice.archived("filters", "saved", id.toString(), "/console/people?" + address);
    }

    @POST
    @Path("/{id}/deletion")
    public Response delete(UUID id) {
        filters.archive(visit.colleague().id(), id);
        return Notice.archived("filters", "deleted", id.toString(), "/console/people");
    }

    @POST
    @Path("/{id}/revival")
    public Response revive(UUID id) {
        filters.revive(visit.colleague().id(), id);
        return Notice.then("/console/people", "saved");
    }
}
