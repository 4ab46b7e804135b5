package io.clientele.profile.directory;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.kit.Sql;
import io.clientele.profile.identity.People;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}")
@Produces(MediaType.APPLICATION_JSON)
class MergeResource {

    /** @param fields whose value holds, by the attribute's name */
    record NewMerge(
            @NotNull UUID duplicateId,
            @Nullable @Size(max = 200) Map<String, @NotNull Choice> fields) {

        NewMerge {
            fields = fields == null ? Map.of() : fields;
        }
    }

    record Merged(UUID id, UUID duplicateId, Instant createdAt) {}

    /** Another profile that showed the same name of this kind. */
    record PossibleDuplicate(UUID profileId, String reason, Instant recordedAt) {}

    private final Union union;
    private final People people;
    private final Sql sql;
    private final Clock clock;

    MergeResource(Union union, People people, Sql sql, Clock clock) {
        this.union = union;
        this.people = people;
        this.sql = sql;
        this.clock = clock;
    }

    @POST
    @Path("/merges")
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = Merged.class, responseCode = "201")
    @Operation(summary = "All of the duplicate's becomes this one's, and of fields what is chosen; a no stays a no")
    public RestResponse<Merged> merge(UUID id, @NotNull @Valid NewMerge wanted) {
        var made = union.unite(id, wanted.duplicateId(), wanted.fields());
        return RestResponse.ResponseBuilder.<Merged>created(URI.create("/v1/profiles/" + made.to()))
                .entity(new Merged(made.to(), made.from(), clock.instant()))
                .build();
    }

    @GET
    @Path("/possible-duplicates")
    public Page<PossibleDuplicate> possibleDuplicates(UUID id) {
        var found = sql.of("""
                select case profile_id when :id then other_id else profile_id end as profile_id, reason, recorded_at
                from possible_duplicate where profile_id = :id or other_id = :id order by recorded_at, profile_id""")
                .set("id", people.survivorOf(id))
                .list(row ->
                        new PossibleDuplicate(row.uuid("profile_id"), row.text("reason"), row.instant("recorded_at")));
        return new Page<>(found, null);
    }
}
