package io.clientele.profile.care;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.People;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/usual")
@Produces(MediaType.APPLICATION_JSON)
class UsualResource {

    /** "The usual": how they like it, and what they have bought more than once. */
    record Usual(List<Preference> preferences, List<Repeated> products) {}

    /** @param orders in how many orders it was */
    record Repeated(@Nullable String sku, @Nullable String name, long orders, LocalDate lastOn) {}

    private final Care care;
    private final People people;
    private final Sql sql;

    UsualResource(Care care, People people, Sql sql) {
        this.care = care;
        this.people = people;
        this.sql = sql;
    }

    @GET
    @Operation(summary = "How they like it, and what they buy again and again, the most frequent first")
    public Usual get(UUID id, @RestQuery @DefaultValue("5") @Min(1) @Max(50) int limit) {
        var profileId = people.survivorOf(id);
        return new Usual(care.preferences(profileId), repeated(profileId, limit));
    }

    private List<Repeated> repeated(UUID profileId, int limit) {
        return sql.of("""
                        select l.sku, (array_agg(l.name order by p.occurred_at desc, p.id))[1] as name,
                               count(distinct p.id) as orders, max(p.occurred_on) as last_on
                        from purchase p join purchase_line l on l.profile_id = p.profile_id and l.purchase_id = p.id
                        where p.profile_id = :profile and not p.refund and (l.sku is not null or l.name is not null)
                        group by l.sku, case when l.sku is null then l.name end
                        having count(distinct p.id) > 1
                        order by orders desc, last_on desc, name limit :limit""")
                .set("profile", profileId)
                .set("limit", limit)
                .list(row ->
                        new Repeated(row.text("sku"), row.text("name"), row.number("orders"), row.date("last_on")));
    }
}
