package io.clientele.profile.special;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.trait.SpecialCategory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/special-categories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Tokens.ADMIN, Tokens.MARKETER})
class SpecialCategoryResource {

    /** @param source how we know */
    record Said(
            @NotBlank @Size(max = 1000) String value,
            @Nullable @Size(max = 500) String source) {}

    private final Specials specials;
    private final Profiles profiles;
    private final People people;

    SpecialCategoryResource(Specials specials, Profiles profiles, People people) {
        this.specials = specials;
        this.profiles = profiles;
        this.people = people;
    }

    @GET
    @Operation(summary = "What they allow to be kept of their health, religion and the like; nothing else tells it")
    public Page<Special> list(UUID id) {
        return new Page<>(specials.of(people.survivorOf(id)), null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{category}")
    @Transactional
    @Operation(summary = "409 unless they have said yes to it: a consent on DATA to special:{category}")
    public Page<Special> put(UUID id, @PathParam("category") String name, @NotNull @Valid Said said) {
        var category = category(name);
        var held = profiles.hold(id);
        if (!specials.put(held, category, said.value(), said.source())) {
            throw Problem.conflict("They have not consented: what is needed is a decision GRANTED on "
                    + Specials.CHANNEL + "/" + Specials.topic(category) + " with the basis CONSENT for the purpose "
                    + Specials.PURPOSE);
        }
        return new Page<>(specials.of(held), null);
    }

    @DELETE
    @Path("/{category}")
    @Transactional
    public void remove(UUID id, @PathParam("category") String name) {
        specials.remove(profiles.hold(id), category(name));
    }

    private static SpecialCategory category(String name) {
        return SpecialCategory.named(name).orElseThrow(() -> Problem.notFound("No category " + name));
    }
}
