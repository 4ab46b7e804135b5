package io.clientele.segmentation.cost;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Problem;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.cost.Cost.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was spent, as people entered it. Nothing is overwritten: what is replaced or taken back has ended. */
@ApplicationScoped
class Costs {

    private static final String ALREADY_THERE = "23505";

    private final Sql sql;
    private final Business business;

    Costs(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    /** The newest first, from before the one with that id. */
    List<Cost> list(boolean withEnded, @Nullable UUID after, int limit) {
        return sql.of("""
                select c.* from cost c
                where (:ended or c.ended_at is null) and (:after::uuid is null or (c.month, c.entered_at, c.id)
                    < (select a.month, a.entered_at, a.id from cost a where a.id = :after))
                order by c.month desc, c.entered_at desc, c.id desc limit :limit""")
                .set("ended", withEnded)
                .set("after", after)
                .set("limit", limit)
                .list(this::cost);
    }

    /** @throws Problem.Refusal 404 */
    Cost get(UUID id) {
        return sql.of("select * from cost where id = :id")
                .set("id", id)
                .one(this::cost)
                .orElseThrow(() -> Problem.notFound("No cost " + id));
    }

    /**
     * What was entered before for the same month, purpose and kind has ended with it.
     *
     * @throws Problem.Conflict if somebody enters the same at the same time
     */
    Cost enter(NewCost wanted, String by) {
        var id = UuidCreator.getTimeOrderedEpoch();
        sql.of("""
                update cost set ended_by = :by, ended_at = :now
                where month = :month and purpose = :purpose and kind = :kind and ended_at is null""")
                .set("month", wanted.month())
                .set("purpose", wanted.purpose())
                .set("kind", wanted.kind())
                .set("by", by)
                .set("now", business.now())
                .update();
        try {
            sql.of("""
                    insert into cost (id, month, purpose, kind, amount, entered_by, entered_at)
                    values (:id, :month, :purpose, :kind, :amount, :by, :now)""")
                    .set("id", id)
                    .set("month", wanted.month())
                    .set("purpose", wanted.purpose())
                    .set("kind", wanted.kind())
                    .set("amount", wanted.amount())
                    .set("by", by)
                    .set("now", business.now())
                    .update();
        } catch (Sql.Failure refused) {
            if (refused.sqlState().equals(ALREADY_THERE)) {
                throw new Problem.Refusal(409, "Somebody has just entered the same", List.of());
            }
            throw refused;
        }
        return get(id);
    }

    /** @throws Problem.Refusal 404 if it is not there, or has ended before */
    void takeBack(UUID id, String by) {
        var ended = sql.of("update cost set ended_by = :by, ended_at = :now where id = :id and ended_at is null")
                .set("id", id)
                .set("by", by)
                .set("now", business.now())
                .update();
        if (ended == 0) {
            throw Problem.notFound("No cost " + id + " that holds");
        }
    }

    private Cost cost(Row row) throws SQLException {
        return new Cost(
                row.uuid("id"),
                row.date("month"),
                Purpose.valueOf(row.text("purpose")),
                row.text("kind"),
                new Money(row.number("amount"), business.currency()),
                row.text("entered_by"),
                row.instant("entered_at"),
                row.text("ended_by"),
                row.instant("ended_at"));
    }
}
