package io.clientele.segmentation.worth;

import io.clientele.kit.Sql;
import io.clientele.segmentation.appraisal.Round;
import io.clientele.segmentation.appraisal.Rounds;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.worth.RfmGrid.Cell;
import io.clientele.segmentation.worth.RfmGrid.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all buyers are worth together. */
@ApplicationScoped
class Overview {

    private final Sql sql;
    private final Business business;
    private final Rounds rounds;

    Overview(Sql sql, Business business, Rounds rounds) {
        this.sql = sql;
        this.business = business;
        this.rounds = rounds;
    }

    @Nullable
    LocalDate asOf() {
        return rounds.last().map(Round::asOf).orElse(null);
    }

    List<Cell> cells() {
        return sql.of("""
                select recency, frequency, count(*) as buyers, sum(net) as revenue
                from worth group by 1, 2 order by 1 desc, 2 desc""")
                .list(row -> new Cell(
                        row.integer("recency"),
                        row.integer("frequency"),
                        row.number("buyers"),
                        money(row.decimal("revenue"))));
    }

    List<Named> segments() {
        return sql.of("""
                select segment, count(*) as buyers, sum(net) as revenue from worth group by 1 order by 3 desc, 1""")
                .list(row -> new Named(row.text("segment"), row.number("buyers"), money(row.decimal("revenue"))));
    }

    Distribution distribution() {
        var tenths = sql.of("""
                select tenth, count(*) as buyers, min(value)::numeric as least, max(value)::numeric as most,
                    sum(value) as total
                from (select value, ntile(10) over (order by value, profile_id) as tenth from worth where value is not null)
                group by 1 order by 1""")
                .list(row -> new Distribution.Tenth(
                        row.integer("tenth"),
                        row.number("buyers"),
                        money(row.decimal("least")),
                        money(row.decimal("most")),
                        money(row.decimal("total"))));
        long buyers = tenths.stream().mapToLong(Distribution.Tenth::buyers).sum();
        long total = tenths.stream().mapToLong(tenth -> tenth.total().amount()).sum();
        double alive = sql.of("select coalesce(sum(alive), 0)::numeric as alive from worth")
                .one(row -> row.decimal("alive").doubleValue())
                .orElse(0.0);
        return new Distribution(buyers, new Money(total, business.currency()), alive, tenths);
    }

    private Money money(BigDecimal minorUnits) {
        return new Money(minorUnits.longValue(), business.currency());
    }
}
