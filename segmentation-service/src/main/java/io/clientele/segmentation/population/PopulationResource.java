package io.clientele.segmentation.population;

import io.clientele.kit.Problem;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.persona.Trait;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/populations")
@Produces(MediaType.APPLICATION_JSON)
class PopulationResource {

    private final Populations populations;
    private final Business business;

    PopulationResource(Populations populations, Business business) {
        this.populations = populations;
        this.business = business;
    }

    @GET
    @Operation(summary = "How the population is made up that the business is for, as somebody entered it")
    public List<Population> list() {
        return populations.all();
    }

    @PUT
    @Path("/{trait}")
    @Transactional
    @Operation(
            summary = "Enters the population by AGE, GENDER, COUNTRY, LANGUAGE or INCOME, in place of what there was")
    public List<Population> set(Trait trait, @NotNull @Valid NewPopulation wanted, SecurityContext who) {
        wanted.check(trait);
        populations.set(trait, wanted, who.getUserPrincipal().getName(), business.now());
        return populations.all();
    }

    @DELETE
    @Path("/{trait}")
    @Transactional
    public void remove(Trait trait) {
        if (!populations.remove(trait)) {
            throw Problem.notFound("No population by " + trait);
        }
    }
}
