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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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

@Path("/v1/profiles/{id}/complaints")
@Produces(MediaType.APPLICATION_JSON)
class ComplaintResource {

    record NewComplaint(
            @Nullable @Size(min = 1, max = 255) String id,
            @Nullable @Size(max = 2000) String text,
            @Nullable @Size(max = 255) String orderId,
            @Nullable @Size(max = 500) String handledBy,
            @Nullable Instant openedAt) {}

    record Closing(
            @NotNull Boolean closed,
            @Nullable @Size(max = 2000) String resolution,
            @Nullable @Size(max = 500) String handledBy,
            @Nullable Instant closedAt) {}

    private final Care care;
    private final Recording recording;
    private final People people;

    ComplaintResource(Care care, Recording recording, People people) {
        this.care = care;
        this.recording = recording;
        this.people = people;
    }

    @GET
    @Operation(summary = "What they complained of, the one that moved last first")
    public Page<Complaint> list(UUID id, @RestQuery Complaint.@Nullable State state) {
        var complaints = care.complaints(people.survivorOf(id)).stream()
                .filter(one -> state == null || one.state() == state)
                .toList();
        return new Page<>(complaints, null);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = Complaint.class, responseCode = "201")
    @Operation(summary = "Notes a complaint: the event 'Complaint Opened'")
    public RestResponse<Complaint> open(UUID id, @NotNull @Valid NewComplaint one) {
        var complaintId = one.id() == null
                ? UuidCreator.getTimeOrderedEpoch().toString()
                : one.id().strip();
        var said = new Said(Complaint.ID, complaintId)
                .and("text", one.text())
                .and("order_id", one.orderId())
                .and("handled_by", one.handledBy());
        var fact = recording.record(id, Complaint.OPENED, said.properties(), one.openedAt());
        return RestResponse.ResponseBuilder.<Complaint>created(
                        URI.create("/v1/profiles/" + fact.profileId() + "/complaints"))
                .entity(get(fact.profileId(), complaintId))
                .build();
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{complaintId}")
    @Transactional
    @Operation(summary = "Notes that a complaint was settled: the event 'Complaint Closed'")
    public Complaint close(UUID id, String complaintId, @NotNull @Valid Closing closing) {
        if (!closing.closed()) {
            throw Problem.badRequest("closed", "must be true: open it anew instead");
        }
        var held = people.survivorOf(id);
        get(held, complaintId);
        var said = new Said(Complaint.ID, complaintId)
                .and("resolution", closing.resolution())
                .and("handled_by", closing.handledBy());
        recording.record(held, Complaint.CLOSED, said.properties(), closing.closedAt());
        return get(held, complaintId);
    }

    private Complaint get(UUID profileId, String complaintId) {
        return care.complaints(profileId).stream()
                .filter(one -> one.id().equals(complaintId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No such complaint"));
    }
}
