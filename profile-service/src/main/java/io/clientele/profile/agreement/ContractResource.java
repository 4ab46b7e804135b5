package io.clientele.profile.agreement;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/contracts")
@Produces(MediaType.APPLICATION_JSON)
class ContractResource {

    record Edit(
            @NotNull Boolean ended,
            @Nullable @Size(max = 2000) String because,
            @Nullable Instant endedAt) {}

    private final Contracts contracts;
    private final Recording recording;
    private final People people;
    private final Clock clock;
    private final ZoneId zone;

    ContractResource(
            Contracts contracts,
            Recording recording,
            People people,
            Clock clock,
            @ConfigProperty(name = "clientele.shop.zone", defaultValue = "UTC") ZoneId zone) {
        this.contracts = contracts;
        this.recording = recording;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    @GET
    @Operation(summary = "What was agreed with them, the newest first; where it stands is said of today")
    public Page<ContractView> list(UUID id, @RestQuery @Nullable String state) {
        var asked = state(state);
        var today = today();
        var found = contracts.of(people.survivorOf(id)).stream()
                .map(contract -> ContractView.on(today, contract))
                .filter(view -> asked == null || view.state() == asked)
                .toList();
        return new Page<>(found, null);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = ContractView.class, responseCode = "201")
    @Operation(summary = "Notes that a contract was signed: the event 'Contract Signed'")
    public RestResponse<ContractView> sign(UUID id, @NotNull @Valid NewContract contract) {
        var contractId = contract.id() == null
                ? UuidCreator.getTimeOrderedEpoch().toString()
                : contract.id().strip();
        var fact = recording.record(id, Contract.SIGNED, contract.properties(contractId), contract.signedAt());
        return RestResponse.ResponseBuilder.<ContractView>created(
                        URI.create("/v1/profiles/" + fact.profileId() + "/contracts"))
                .entity(get(fact.profileId(), contractId))
                .build();
    }

    @PATCH
    @Path("/{contractId}")
    @Transactional
    @Operation(summary = "Notes that a contract was ended: the event 'Contract Ended'")
    public ContractView end(UUID id, String contractId, @NotNull @Valid Edit edit) {
        if (!edit.ended()) {
            throw Problem.badRequest("ended", "must be true: sign it anew to revive it");
        }
        var held = people.survivorOf(id);
        get(held, contractId);
        var said = new Said(Contract.ID, contractId).and("because", edit.because());
        recording.record(held, Contract.ENDED, said.properties(), edit.endedAt());
        return get(held, contractId);
    }

    private ContractView get(UUID profileId, String contractId) {
        return contracts.of(profileId).stream()
                .filter(contract -> contract.contractId().equals(contractId))
                .findFirst()
                .map(contract -> ContractView.on(today(), contract))
                .orElseThrow(() -> Problem.notFound("No such contract"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Contract.@Nullable State state(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(Contract.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Problem.badRequest("state", "must be one of " + Arrays.toString(Contract.State.values())));
    }
}
