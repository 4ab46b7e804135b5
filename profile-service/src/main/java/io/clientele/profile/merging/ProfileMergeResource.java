package io.clientele.profile.merging;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.profile.identity.People;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
class ProfileMergeResource {

    /** @param fields whose value holds, by the attribute's name */
    record NewMerge(
            @NotNull UUID duplicateId,
            @Nullable @Size(max = 200) Map<String, @NotNull Choice> fields) {

        NewMerge {
            fields = fields == null ? Map.of() : fields;
        }
    }

    private final Union union;
    private final Merges merges;
    private final Album album;
    private final People people;
    private final SecurityIdentity caller;

    ProfileMergeResource(Union union, Merges merges, Album album, People people, SecurityIdentity caller) {
        this.union = union;
        this.merges = merges;
        this.album = album;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MadeOne.class, responseCode = "201")
    @Operation(summary = "All of the duplicate's becomes this one's, and of fields what is chosen; a no stays a no")
    public RestResponse<MadeOne> merge(UUID id, @NotNull @Valid NewMerge wanted) {
        var by = caller.getPrincipal().getName();
        var made = union.unite(id, wanted.duplicateId(), new Grounds(Grounds.Reason.PERSON, by, wanted.fields()));
        return RestResponse.ResponseBuilder.<MadeOne>created(URI.create("/v1/merges/" + made))
                .entity(album.shown(merges.get(made).orElseThrow()))
                .build();
    }

    @GET
    @Operation(summary = "Who became one with this person in the last 30 days, the newest first")
    public Page<MadeOne> list(
            UUID id, @RestQuery @Nullable String after, @RestQuery @DefaultValue("25") @Min(1) @Max(200) int limit) {
        return album.page(people.survivorOf(id), true, after, limit);
    }
}
