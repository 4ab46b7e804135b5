package io.clientele.profile.directory;

import io.clientele.kit.Sql;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
class StatisticsResource {

    /**
     * @param people who are not merged into others
     * @param mailable who have an address and said yes to at least one topic by e-mail
     * @param purchases without refunds
     */
    record Statistics(long people, long withEmail, long mailable, long purchases, long refunds) {}

    private final Sql sql;

    StatisticsResource(Sql sql) {
        this.sql = sql;
    }

    @GET
    public Statistics get() {
        return sql.of("""
                select count(*) as people, count(email) as with_email,
                       count(*) filter (where email is not null and exists (
                           select from consent where profile_id = p.id and channel = 'EMAIL' and status = 'GRANTED'))
                           as mailable,
                       (select count(*) from purchase where not refund) as purchases,
                       (select count(*) from purchase where refund) as refunds
                from profile p where merged_into is null""")
                .one(row -> new Statistics(
                        row.number("people"),
                        row.number("with_email"),
                        row.number("mailable"),
                        row.number("purchases"),
                        row.number("refunds")))
                .orElseThrow();
    }
}
