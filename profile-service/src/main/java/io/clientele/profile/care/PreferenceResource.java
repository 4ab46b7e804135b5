package io.clientele.profile.care;

import io.clientele.kit.Page;
import io.clientele.profile.fact.Recording;
import io.clientele.profile.fact.Said;
import io.clientele.profile.identity.People;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/preferences")
@Produces(MediaType.APPLICATION_JSON)
class PreferenceResource {

    private static final String NAME = "[^\\p{Cntrl}]{1,200}";

    record Liking(
            @NotBlank @Size(max = 2000) String value,
            @Nullable Instant statedAt) {}

    private final Care care;
    private final Recording recording;
    private final People people;

    PreferenceResource(Care care, Recording recording, People people) {
        this.care = care;
        this.recording = recording;
        this.people = people;
    }

    @GET
    @Operation(summary = "How they like it")
    public Page<Preference> list(UUID id) {
        return new Page<>(care.preferences(people.survivorOf(id)), null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{name}")
    @Transactional
    @Operation(summary = "Notes how they like it: the event 'Preference Stated'")
    public Page<Preference> state(
            UUID id,
            @Pattern(regexp = NAME, message = "must have 1 to 200 characters") String name,
            @NotNull @Valid Liking said) {
        return record(id, new Said("name", name).and("value", said.value()), said.statedAt());
    }

    @DELETE
    @Path("/{name}")
    @Transactional
    @Operation(summary = "They no longer mind: the event 'Preference Stated' without a value")
    public Page<Preference> takeBack(
            UUID id, @Pattern(regexp = NAME, message = "must have 1 to 200 characters") String name) {
        return record(id, new Said("name", name), null);
    }

    private Page<Preference> record(UUID id, Said said, @Nullable Instant at) {
        var fact = recording.record(id, Preference.STATED, said.properties(), at);
        return new Page<>(care.preferences(fact.profileId()), null);
    }
}
