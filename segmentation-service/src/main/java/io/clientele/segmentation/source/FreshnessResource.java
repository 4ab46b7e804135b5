package io.clientele.segmentation.source;

import io.clientele.kit.Sql;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/v1/freshness")
@Produces(MediaType.APPLICATION_JSON)
class FreshnessResource {

    private final Sql sql;

    FreshnessResource(Sql sql) {
        this.sql = sql;
    }

    @GET
    public Freshness get() {
        return sql.of("""
                select position, change_at, applied_at, complete_at, failing,
                    coalesce(complete_at >= applied_at, complete_at is not null) and leased_until > now() as complete,
                    extract(epoch from now() - complete_at)::bigint as seconds
                from reading.reader""")
                .one(row -> {
                    var complete = row.flag("complete");
                    var failing = row.text("failing");
                    var state = failing != null
                            ? Freshness.State.FAILING
                            : complete ? Freshness.State.UP_TO_DATE : Freshness.State.CATCHING_UP;
                    var upToDate = state == Freshness.State.UP_TO_DATE;
                    return new Freshness(
                            state,
                            row.text("position"),
                            upToDate ? 0L : null,
                            row.instant("change_at"),
                            row.instant("applied_at"),
                            row.instant("complete_at"),
                            upToDate
                                    ? Long.valueOf(0)
                                    : row.isNull("seconds") ? null : Long.valueOf(row.number("seconds")),
                            failing);
                })
                .orElseThrow();
    }
}
