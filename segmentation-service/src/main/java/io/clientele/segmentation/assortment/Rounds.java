package io.clientele.segmentation.assortment;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** When it was last found what goes with what. */
@ApplicationScoped
public class Rounds {

    private static final double MANY = 0.1;

    private final Sql sql;

    Rounds(Sql sql) {
        this.sql = sql;
    }

    /** Empty before the first time. */
    public Optional<Round> last() {
        return sql.of("select * from product_round where as_of is not null")
                .one(row -> new Round(
                        row.date("as_of"),
                        row.number("buyers"),
                        row.number("tested"),
                        row.decimal("threshold").doubleValue()));
    }

    /** Whether it is ours to look again, until the end of the transaction: a new day, or a tenth more or fewer buyers. */
    boolean holdIfDue(LocalDate today) {
        return sql.of("""
                select as_of is null or as_of < :today
                    or abs((select count(*) from reading.buying) - bought) > :many * bought as due
                from product_round for update skip locked""")
                .set("today", today)
                .set("many", MANY)
                .one(row -> row.flag("due"))
                .orElse(false);
    }

    /**
     * Has the database look at what was found, too: of a table emptied and filled anew it believes for a while that it is empty,
     * and passes over all of it for each product it looks up.
     */
    void store(Round round) {
        sql.of("analyze product, product_pair, product_move").update();
        sql.of("""
                update product_round set as_of = :asOf, buyers = :buyers, tested = :tested, threshold = :threshold,
                    bought = (select count(*) from reading.buying)""")
                .set("asOf", round.asOf())
                .set("buyers", round.buyers())
                .set("tested", round.tested())
                .set("threshold", round.threshold())
                .update();
    }
}
