package io.clientele.profile.directory;

import io.clientele.kit.Page;
import io.clientele.kit.Sql;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

@Path("/v1/statistics/months")
@Produces(MediaType.APPLICATION_JSON)
class MonthsResource {

    private static final int MONTHS = 12;

    /**
     * What was bought in a month, by the days where it was bought.
     *
     * @param month its first day
     * @param purchases without refunds
     * @param buyers different people
     */
    record Month(LocalDate month, long purchases, long buyers) {}

    private final Sql sql;
    private final Clock clock;

    MonthsResource(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The last twelve up to the present one, the oldest first, those without a purchase too. */
    @GET
    public Page<Month> list() {
        var last = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)).atDay(1);
        var months = sql.of("""
                        select m.month::date as month, coalesce(purchases, 0) as purchases, coalesce(buyers, 0) as buyers
                        from generate_series(:first::timestamp, :last::timestamp, interval '1 month') m(month)
                        left join (
                            select date_trunc('month', occurred_on::timestamp) as month, count(*) as purchases,
                                   count(distinct profile_id) as buyers
                            from purchase where occurred_on >= :first and not refund group by 1) p on p.month = m.month
                        order by m.month""")
                .set("first", last.minusMonths(MONTHS - 1))
                .set("last", last)
                .list(row -> new Month(row.date("month"), row.number("purchases"), row.number("buyers")));
        return new Page<>(months, null);
    }
}
