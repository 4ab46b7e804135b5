package io.clientele.profile.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.profile.naming.Naming;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

@Path("/v1/profiles/lookups")
class LookupResource {

    private static final String RESTRICTION = "RESTRICTION";
    private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    LookupResource(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @POST
    @Blocking
    @Produces("application/x-ndjson")
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.VIEWER, Tokens.SERVICE})
    @Operation(summary = "Up to a thousand people in the order asked; who was erased is missing")
    public Multi<LookupLine> lookUp(@NotNull @Valid Lookup wanted) {
        var found = find(wanted);
        var end = new LookupLine.End(true, found.size());
        return Multi.createFrom().items(Stream.concat(found.stream(), Stream.of(end)));
    }

    private List<LookupLine> find(Lookup wanted) {
        return sql.of("""
                select p.id, p.merged_into, p.email, p.attributes, o.kinds as objections, case
                           when :channel::text is null or :topic::text is null then null
                           when o.kinds && array['MARKETING', 'RESTRICTION'] then 'DENIED'
                           when c.status = 'GRANTED' and c.basis = 'SOFT_OPT_IN' and not exists (
                               select from purchase where profile_id = p.id and not refund) then null
                           else c.status end as consent,
                       p.attributes ->> 'language' as language, p.attributes ->> 'zone' as zone
                from unnest(:ids::uuid[]) with ordinality w(id, nth)
                join profile p using (id)
                left join consent c on c.profile_id = p.id and c.channel = :channel and c.topic = :topic
                     and c.purpose = 'MARKETING'
                left join lateral (
                    select array_agg(distinct kind) as kinds from objection where profile_id = p.id) o on true
                order by nth""")
                .set("ids", wanted.ids())
                .set("channel", wanted.channel())
                .set("topic", wanted.topic())
                .list(this::line);
    }

    private LookupLine line(Row row) throws SQLException {
        if (!row.isNull("merged_into")) {
            return new LookupLine.Merged(row.uuid("id"), row.uuid("merged_into"));
        }
        var objections = row.<String>many("objections");
        var naming = naming(row.text("attributes"));
        return new LookupLine.Person(
                row.uuid("id"),
                naming.displayName(),
                naming.greeting(),
                row.text("email"),
                row.text("language"),
                row.text("zone"),
                row.text("attributes"),
                row.text("consent"),
                objections.stream().filter(kind -> !kind.equals(RESTRICTION)).toList(),
                objections.contains(RESTRICTION));
    }

    private Naming naming(String attributes) {
        try {
            return Naming.of(json.readValue(attributes, ATTRIBUTES));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
