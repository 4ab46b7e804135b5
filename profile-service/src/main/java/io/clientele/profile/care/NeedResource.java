package io.clientele.profile.care;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.profile.fact.Recording;
import io.clientele.profile.fact.Said;
import io.clientele.profile.identity.People;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/needs")
@Produces(MediaType.APPLICATION_JSON)
class NeedResource {

    record NewNeed(
            @Nullable @Size(min = 1, max = 255) String id,
            @NotBlank @Size(max = 2000) String text,
            boolean longTerm,
            @Nullable Instant statedAt) {}

    /** Met, or open again after all. */
    record Edit(@NotNull Boolean met, @Nullable Instant at) {}

    private final Care care;
    private final Recording recording;
    private final People people;

    NeedResource(Care care, Recording recording, People people) {
        this.care = care;
        this.recording = recording;
        this.people = people;
    }

    @GET
    @Operation(summary = "What they said they need, the one that moved last first")
    public Page<Need> list(UUID id, @RestQuery Need.@Nullable State state) {
        var needs = care.needs(people.survivorOf(id)).stream()
                .filter(need -> state == null || need.state() == state)
                .toList();
        return new Page<>(needs, null);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = Need.class, responseCode = "201")
    @Operation(summary = "Notes a need: the event 'Need Stated'")
    public RestResponse<Need> state(UUID id, @NotNull @Valid NewNeed need) {
        var needId = need.id() == null
                ? UuidCreator.getTimeOrderedEpoch().toString()
                : need.id().strip();
        var said = new Said(Need.ID, needId).and("text", need.text()).and("long_term", need.longTerm());
        var fact = recording.record(id, Need.STATED, said.properties(), need.statedAt());
        return RestResponse.ResponseBuilder.<Need>created(URI.create("/v1/profiles/" + fact.profileId() + "/needs"))
                .entity(get(fact.profileId(), needId))
                .build();
    }

    @PATCH
    @Path("/{needId}")
    @Transactional
    @Operation(summary = "Notes that a need was met, or is open again: the events 'Need Met' and 'Need Stated'")
    public Need change(UUID id, String needId, @NotNull @Valid Edit edit) {
        var held = people.survivorOf(id);
        var need = get(held, needId);
        var said = new Said(Need.ID, needId);
        if (!edit.met()) {
            said.and("text", need.text() == null ? needId : need.text()).and("long_term", need.longTerm());
        }
        recording.record(held, edit.met() ? Need.MET : Need.STATED, said.properties(), edit.at());
        return get(held, needId);
    }

    private Need get(UUID profileId, String needId) {
        return care.needs(profileId).stream()
                .filter(need -> need.id().equals(needId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No such need"));
    }
}
