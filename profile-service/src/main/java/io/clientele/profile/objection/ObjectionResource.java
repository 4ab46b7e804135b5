package io.clientele.profile.objection;

import io.clientele.kit.Problem;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.objection.Objection.Kind;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}")
@Produces(MediaType.APPLICATION_JSON)
class ObjectionResource {

    /** @param source how we know: a letter, the counter, a form */
    record Said(@Nullable @Size(max = 500) String source) {}

    /** @param restricted whether the data may be kept but not used */
    record Standing(
            List<Objection> objections,
            boolean restricted,
            @Nullable Objection restriction) {}

    private final Objections objections;
    private final Profiles profiles;
    private final People people;

    ObjectionResource(Objections objections, Profiles profiles, People people) {
        this.objections = objections;
        this.profiles = profiles;
        this.people = people;
    }

    @GET
    @Path("/objections")
    public Standing list(UUID id) {
        return standing(people.survivorOf(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/objections/{kind}")
    @Transactional
    @Operation(summary = "They object, to MARKETING or to PROFILING, whatever they allow besides")
    public Standing object(UUID id, @PathParam("kind") String kind, @NotNull @Valid Said said) {
        return add(id, kind(kind), said);
    }

    @DELETE
    @Path("/objections/{kind}")
    @Transactional
    public Standing withdraw(UUID id, @PathParam("kind") String kind) {
        return remove(id, kind(kind));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/restriction")
    @Transactional
    @Operation(summary = "What is known of them may be kept, but not used")
    public Standing restrict(UUID id, @NotNull @Valid Said said) {
        return add(id, Kind.RESTRICTION, said);
    }

    @DELETE
    @Path("/restriction")
    @Transactional
    public Standing lift(UUID id) {
        return remove(id, Kind.RESTRICTION);
    }

    private Standing add(UUID id, Kind kind, Said said) {
        var held = profiles.hold(id);
        objections.add(held, kind, said.source());
        return standing(held);
    }

    private Standing remove(UUID id, Kind kind) {
        var held = profiles.hold(id);
        objections.withdraw(held, kind);
        return standing(held);
    }

    private Standing standing(UUID profileId) {
        var all = objections.of(profileId);
        var restriction = all.stream()
                .filter(one -> one.kind() == Kind.RESTRICTION)
                .findFirst()
                .orElse(null);
        return new Standing(
                all.stream().filter(one -> one.kind() != Kind.RESTRICTION).toList(), restriction != null, restriction);
    }

    private static Kind kind(String text) {
        return switch (text) {
            case "MARKETING" -> Kind.MARKETING;
            case "PROFILING" -> Kind.PROFILING;
            default -> throw Problem.badRequest("kind", "must be MARKETING or PROFILING");
        };
    }
}
