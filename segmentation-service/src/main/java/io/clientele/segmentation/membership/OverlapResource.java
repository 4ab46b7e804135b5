package io.clientele.segmentation.membership;

import io.clientele.kit.Sql;
import io.clientele.segmentation.segment.Meanings;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/segments/overlaps")
@Produces(MediaType.APPLICATION_JSON)
class OverlapResource {

    private final Sql sql;
    private final Meanings meanings;

    OverlapResource(Sql sql, Meanings meanings) {
        this.sql = sql;
        this.meanings = meanings;
    }

    @GET
    @Operation(summary = "How many are in each of some segments, and in each two of them, as far as it was noticed")
    public Overlap tell(@QueryParam("ids") @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> ids) {
        ids.forEach(meanings::must);
        return new Overlap(sizes(ids), pairs(ids));
    }

    private List<Overlap.Size> sizes(List<UUID> ids) {
        return sql.of("""
                select id, name, size from segment join unnest(:ids::uuid[]) with ordinality t(id, nth) using (id)
                order by nth""")
                .set("ids", ids)
                .list(row -> new Overlap.Size(row.uuid("id"), row.text("name"), row.number("size")));
    }

    private List<Overlap.Pair> pairs(List<UUID> ids) {
        return sql.of("""
                with members as (
                    select profile_id, segment_id, array_position(:ids::uuid[], segment_id) as nth
                    from membership where segment_id = any(:ids::uuid[]) and until is null)
                select a.segment_id as one, b.segment_id as other, count(*) as members
                from members a join members b on b.profile_id = a.profile_id and b.nth > a.nth
                group by 1, 2, a.nth, b.nth
                order by a.nth, b.nth""")
                .set("ids", ids)
                .list(row -> new Overlap.Pair(row.uuid("one"), row.uuid("other"), row.number("members")));
    }
}
