package io.clientele.segmentation.income;

import static io.clientele.segmentation.income.Earnings.share;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.income.Income.Concentration;
import io.clientele.segmentation.income.Income.Largest;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Says how much of the income hangs on few. */
@ApplicationScoped
class Concentrations {

    private static final int SHOWN = 5;

    private static final String PAYERS = Earnings.EARNED + """
            , payer as (
                select e.profile_id, s.relationship, sum(e.net) as net
                from earned e left join standing s on s.profile_id = e.profile_id
                group by 1, 2 having sum(e.net) > 0
            )
            """;

    private record Measured(
            long payers, BigDecimal net, BigDecimal gini, BigDecimal herfindahl, BigDecimal averageCustomer) {}

    private final Sql sql;
    private final Business business;

    Concentrations(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    Concentration since(LocalDate after) {
        var all = measure(after);
        var equals = all.herfindahl.signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.divide(all.herfindahl, 1, RoundingMode.HALF_UP);
        return new Concentration(
                all.payers,
                all.gini.setScale(4, RoundingMode.HALF_UP),
                all.herfindahl.setScale(6, RoundingMode.HALF_UP),
                equals,
                all.averageCustomer.setScale(0, RoundingMode.HALF_UP),
                largest(after, all),
                tenths(after, all));
    }

    /** Gini's index of values in order is 2·Σ i·xᵢ ÷ (n·Σ xᵢ) − (n + 1) ÷ n. */
    private Measured measure(LocalDate after) {
        return asked(PAYERS + """
                , ordered as (select *, row_number() over (order by net) as rank, sum(net) over () as total from payer)
                select count(*) as payers, coalesce(sum(net), 0) as net,
                    coalesce(2 * sum(rank * net) / (count(*) * sum(net)) - (count(*) + 1.0) / nullif(count(*), 0), 0) as gini,
                    coalesce(sum((net / total) ^ 2), 0) as herfindahl,
                    coalesce(avg(net) filter (where relationship = 'CUSTOMER'), avg(net), 0) as average
                from ordered""", after)
                .one(row -> new Measured(
                        row.number("payers"),
                        row.decimal("net"),
                        row.decimal("gini"),
                        row.decimal("herfindahl"),
                        row.decimal("average")))
                .orElseThrow();
    }

    private List<Largest> largest(LocalDate after, Measured all) {
        return asked(PAYERS + """
                select *, sum(net) over (order by net desc, profile_id rows unbounded preceding) as together
                from payer order by net desc, profile_id limit :shown""", after)
                .set("shown", SHOWN)
                .list(row -> new Largest(
                        row.isNull("relationship") ? null : row.uuid("profile_id"),
                        Earnings.relationship(row),
                        row.decimal("net"),
                        share(row.decimal("net"), all.net),
                        share(row.decimal("together"), all.net),
                        row.decimal("net")
                                .divide(all.averageCustomer, 0, RoundingMode.CEILING)
                                .longValue()));
    }

    private List<BigDecimal> tenths(LocalDate after, Measured all) {
        return asked(PAYERS + """
                select sum(net) as net
                from (select net, ntile(10) over (order by net desc, profile_id) as tenth from payer) t
                group by tenth order by tenth""", after).list(row -> share(row.decimal("net"), all.net));
    }

    private Sql.Statement asked(String text, LocalDate after) {
        return sql.of(text)
                .set("currency", business.currency())
                .set("after", after)
                .set("today", business.today());
    }
}
