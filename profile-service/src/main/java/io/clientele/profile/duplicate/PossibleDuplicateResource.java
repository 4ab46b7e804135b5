package io.clientele.profile.duplicate;

import io.clientele.kit.Page;
import io.clientele.profile.duplicate.Duplicates.PossibleDuplicate;
import io.clientele.profile.identity.People;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/profiles/{id}/possible-duplicates")
@Produces(MediaType.APPLICATION_JSON)
class PossibleDuplicateResource {

    private final Duplicates duplicates;
    private final People people;

    PossibleDuplicateResource(Duplicates duplicates, People people) {
        this.duplicates = duplicates;
        this.people = people;
    }

    @GET
    @Operation(summary = "Who may be the same person, and why")
    public Page<PossibleDuplicate> list(UUID id) {
        return new Page<>(duplicates.of(people.survivorOf(id)), null);
    }
}
