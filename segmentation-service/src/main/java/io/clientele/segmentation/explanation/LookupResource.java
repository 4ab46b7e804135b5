package io.clientele.segmentation.explanation;

import io.clientele.kit.Sql;
import io.clientele.segmentation.relationship.Relationship;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/relationships/lookups")
@Produces(MediaType.APPLICATION_JSON)
class LookupResource {

    private static final int MOST = 1000;

    record Wanted(@NotNull @Size(max = MOST) List<@NotNull UUID> ids) {}

    record Known(UUID profileId, Relationship relationship) {}

    private final Sql sql;

    LookupResource(Sql sql) {
        this.sql = sql;
    }

    @POST
    @Operation(summary = "What up to 1000 people were last found to be, in any order; who is not scored is missing")
    public List<Known> lookup(@NotNull @Valid Wanted wanted) {
        return sql.of("""
                select profile_id, relationship from standing
                where profile_id = any(:ids::uuid[]) and exemption is null""")
                .set("ids", wanted.ids())
                .list(row -> new Known(row.uuid("profile_id"), Relationship.valueOf(row.text("relationship"))));
    }
}
