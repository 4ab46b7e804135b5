package io.clientele.profile.objection;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.objection.Objection.Kind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/objections")
@Produces(MediaType.APPLICATION_JSON)
class ObjectorsResource {

    /** @param name what they are called, as far as is known */
    record Objector(
            UUID profileId,
            @Nullable String name,
            Kind kind,
            @Nullable String source,
            Instant since) {}

    private final Sql sql;

    ObjectorsResource(Sql sql) {
        this.sql = sql;
    }

    @GET
    @Operation(summary = "All who object to something or whose data is restricted, by profile")
    public Page<Objector> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var from = cursor(after);
        var found = sql.of("""
                select o.*, coalesce(nullif(concat_ws(' ', p.attributes ->> 'firstName', p.attributes ->> 'lastName'), ''),
                                     p.attributes ->> 'name', p.email) as called
                from (select distinct on (profile_id, kind) * from objection order by profile_id, kind, since) o
                join profile p on p.id = o.profile_id
                where :id::uuid is null or (o.profile_id, o.kind) > (:id, :kind)
                order by o.profile_id, o.kind limit :limit""")
                .set("id", from == null ? null : from.profileId())
                .set("kind", from == null ? null : from.kind())
                .set("limit", limit + 1)
                .list(row -> new Objector(
                        row.uuid("profile_id"),
                        row.text("called"),
                        Kind.valueOf(row.text("kind")),
                        row.text("source"),
                        row.instant("since")));
        return Page.of(found, limit, one -> one.profileId() + "." + one.kind());
    }

    private record Cursor(UUID profileId, String kind) {}

    private static @Nullable Cursor cursor(@Nullable String after) {
        try {
            return after == null ? null : new Cursor(UUID.fromString(after.split("\\.")[0]), after.split("\\.")[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            throw Problem.badRequest("after", "must be the next of an earlier page");
        }
    }
}
