package io.clientele.segmentation.membership;

import io.clientele.kit.Page;
import io.clientele.segmentation.business.InCalendar;
import io.clientele.segmentation.moving.Sizes;
import io.clientele.segmentation.moving.Sizes.Size;
import io.clientele.segmentation.segment.Meanings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/v1/segments/{id}/sizes")
@Produces(MediaType.APPLICATION_JSON)
class SizeResource {

    private final Sizes sizes;
    private final Meanings meanings;

    SizeResource(Sizes sizes, Meanings meanings) {
        this.sizes = sizes;
        this.meanings = meanings;
    }

    @GET
    @Operation(summary = "How many were in by day; of days on which nobody came or went, nothing is told")
    public Page<Size> list(
            UUID id,
            @QueryParam("after") @InCalendar @Nullable LocalDate after,
            @QueryParam("limit") @DefaultValue("400") @Min(1) @Max(2000) int limit) {
        meanings.must(id);
        var found = sizes.page(id, after == null ? LocalDate.EPOCH : after, limit + 1);
        return Page.of(found, limit, Size::day);
    }
}
