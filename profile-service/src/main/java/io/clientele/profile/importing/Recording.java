package io.clientele.profile.importing;

import io.clientele.kit.Sql;
import io.clientele.profile.intake.ImportErrors;
import io.clientele.profile.mapping.Rows;
import io.clientele.profile.purchase.Outcome;
import io.clientele.profile.purchase.Purchases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts lines together to orders and records them, a page of orders a transaction. */
@ApplicationScoped
class Recording {

    /** More than the longest order has, so that each page holds at least one whole. */
    private static final int PAGE = 2 * Sifting.MOST_LINES;

    private final Sql sql;
    private final Purchases purchases;
    private final ImportErrors errors;
    private final Jobs jobs;

    Recording(Sql sql, Purchases purchases, ImportErrors errors, Jobs jobs) {
        this.sql = sql;
        this.purchases = purchases;
        this.errors = errors;
        this.jobs = jobs;
    }

    void record(Job job, Rows rows) {
        var next = Optional.of(job);
        while (next.isPresent()) {
            next = recordPage(next.get(), rows);
        }
    }

    /** Returns from where to go on, nothing after the last page. */
    Optional<Job> recordPage(Job job, Rows rows) {
        var page = page(job);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        var grouped = Grouping.of(job, rows, page, page.size() < PAGE);
        return Optional.of(QuarkusTransaction.requiringNew().timeout(600).call(() -> keep(job, grouped)));
    }

    private Job keep(Job job, Grouping grouped) {
        var orders = grouped.orders().stream().map(Grouping.Grouped::order).toList();
        var outcomes = job.dryRun() ? purchases.compare(orders) : purchases.record(orders);
        var tally = new Tally();
        var wrong = new ArrayList<>(grouped.errors());
        for (int i = 0; i < orders.size(); i++) {
            tally.add(orders.get(i), outcomes.get(i));
            if (outcomes.get(i) == Outcome.REJECTED) {
                var order = orders.get(i).orderId();
                wrong.addAll(grouped.orders()
                        .get(i)
                        .errors("ORDER_OF_ANOTHER", "Order " + order + " belongs to another profile"));
            }
        }
        errors.add(job.id(), wrong);
        tally.failed = wrong.size();
        var next = job.recordedTo(grouped.lastOrder());
        jobs.advance(next, tally);
        return next;
    }

    private List<StagedLine> page(Job job) {
        return sql.of("""
                        select l.order_id, l.line, l.refund, l.fields, p.profile_id
                        from (select * from import_line where import_id = :id and order_id > :after
                              order by order_id, line limit :page) l
                        join import_person p on p.import_id = :id and p.person = l.person
                        order by l.order_id, l.line""")
                .set("id", job.id())
                .set("after", job.lastOrder())
                .set("page", PAGE)
                .list(row -> new StagedLine(
                        row.text("order_id"),
                        row.number("line"),
                        row.flag("refund"),
                        row.text("fields"),
                        row.uuid("profile_id")));
    }
}
