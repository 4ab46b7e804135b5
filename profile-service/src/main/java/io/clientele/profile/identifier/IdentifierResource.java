package io.clientele.profile.identifier;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.trait.PhoneNumbers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/profiles/{id}/identifiers")
@Produces(MediaType.APPLICATION_JSON)
class IdentifierResource {

    /** @param primary of several addresses or numbers, the one to reach them by */
    record NewName(@NotNull IdentifierKind kind, @NotNull String value, boolean primary) {}

    private final Names names;
    private final Profiles profiles;
    private final People people;
    private final PhoneNumbers phones;

    IdentifierResource(Names names, Profiles profiles, People people, PhoneNumbers phones) {
        this.names = names;
        this.profiles = profiles;
        this.people = people;
        this.phones = phones;
    }

    @GET
    @Operation(summary = "By which names somebody goes, and went: ids, addresses, numbers, since when and until when")
    public Page<Known> list(UUID id) {
        return shown(people.survivorOf(id));
    }

    @POST
    @Transactional
    @Operation(summary = "Gives them one more name, or makes one of theirs the primary one; all they go by is answered")
    public Page<Known> give(UUID id, @NotNull @Valid NewName told) {
        var held = profiles.hold(id);
        names.give(held, name(told.kind(), told.value()), told.primary());
        return shown(held);
    }

    @DELETE
    @Transactional
    @Operation(summary = "They no longer go by this name; that they did is kept")
    public Page<Known> take(UUID id, @RestQuery @NotNull IdentifierKind kind, @RestQuery @NotNull String value) {
        var held = profiles.hold(id);
        names.take(held, name(kind, value));
        return shown(held);
    }

    private Page<Known> shown(UUID profileId) {
        return new Page<>(names.of(profileId), null);
    }

    private Identifier name(IdentifierKind kind, String value) {
        try {
            return new Identifier(
                    kind, kind == IdentifierKind.PHONE ? phones.read(value).orElse(value) : value);
        } catch (IllegalArgumentException wrong) {
            throw Problem.badRequest("value", wrong.getMessage());
        }
    }
}
