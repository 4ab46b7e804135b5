package io.clientele.segmentation.appraisal;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.lifetime.Observations;
import io.clientele.segmentation.rfm.Bounds;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When everybody was last valued. */
@ApplicationScoped
public class Rounds {

    private static final String COLUMNS =
            "as_of, fit_id, settings, buyers, recency, frequency, monetary, gap_median::numeric, valued_at is not null as done";

    private final Sql sql;
    private final Business business;

    Rounds(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    /** Empty before the first time. */
    public Optional<Round> last() {
        return sql.of("select " + COLUMNS + " from worth_round where as_of is not null")
                .one(this::read);
    }

    /** Whether it is ours to value everybody, until the end of the transaction. */
    boolean hold() {
        return sql.of("select single from worth_turn for update skip locked")
                .one(row -> row.flag("single"))
                .orElse(false);
    }

    long buyers() {
        return sql.of("select count(*) from reading.buying").number();
    }

    /** What all buyers have in common as of a day. */
    Round measure(LocalDate today, @Nullable UUID fitId, long settings) {
        return sql.of("""
                %s
                select :today::date as as_of, :fit::uuid as fit_id, :settings::bigint as settings,
                    (select count(*) from reading.buying) as buyers,
                    percentile_cont(array[0.2, 0.4, 0.6, 0.8]) within group (order by greatest(:today::date - last_on, 0))
                        as recency,
                    percentile_cont(array[0.2, 0.4, 0.6, 0.8]) within group (order by orders) as frequency,
                    percentile_cont(array[0.2, 0.4, 0.6, 0.8]) within group (order by net::double precision) as monetary,
                    percentile_cont(0.5) within group (order by gap_median)::numeric as gap_median, false as done
                from reading.buying d where %s""".formatted(Observations.EXEMPT, Observations.NOT_EXEMPT))
                .set("today", today)
                .set("fit", fitId)
                .set("settings", settings)
                .one(this::read)
                .orElseThrow();
    }

    void store(Round round) {
        sql.of("""
                update worth_round
                set as_of = :asOf, fit_id = :fit, settings = :settings, buyers = :buyers, recency = :recency::float8[],
                    frequency = :frequency::float8[], monetary = :monetary::float8[], gap_median = :gap, valued_at = null""")
                .set("asOf", round.asOf())
                .set("fit", round.fitId())
                .set("settings", round.settings())
                .set("buyers", round.buyers())
                .set("recency", round.bounds().recency())
                .set("frequency", round.bounds().frequency())
                .set("monetary", round.bounds().monetary())
                .set("gap", round.usualGap())
                .update();
    }

    /** Everybody is valued as it says. */
    void finish() {
        sql.of("update worth_round set valued_at = now()").update();
    }

    private Round read(Row row) throws SQLException {
        var bounds = new Bounds(
                row.<Double>many("recency"),
                row.<Double>many("frequency"),
                row.<Double>many("monetary"),
                1 / business.major(1));
        return new Round(
                row.date("as_of"),
                row.uuid("fit_id"),
                row.number("settings"),
                row.number("buyers"),
                bounds,
                row.isNull("gap_median") ? null : row.decimal("gap_median").doubleValue(),
                row.flag("done"));
    }
}
