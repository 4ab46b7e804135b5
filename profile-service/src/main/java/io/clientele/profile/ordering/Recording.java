package io.clientele.profile.ordering;

import io.clientele.kit.Sql;
import io.clientele.profile.file.Unreadable;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.intake.ImportErrors;
import io.clientele.profile.job.Ahead;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Tally;
import io.clientele.profile.purchase.Order;
import io.clientele.profile.purchase.Outcome;
import io.clientele.profile.purchase.Purchases;
import io.clientele.profile.row.Rows;
import io.clientele.profile.trace.Traces;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Puts lines together to orders and records them, a page of orders a transaction. */
@ApplicationScoped
class Recording {

    /** Lines; and as many more as the last of the orders has. */
    private static final int PAGE = 5_000;

    private final Sql sql;
    private final Profiles profiles;
    private final Purchases purchases;
    private final ImportErrors errors;
    private final Jobs jobs;
    private final Traces traces;

    Recording(Sql sql, Profiles profiles, Purchases purchases, ImportErrors errors, Jobs jobs, Traces traces) {
        this.sql = sql;
        this.profiles = profiles;
        this.purchases = purchases;
        this.errors = errors;
        this.jobs = jobs;
        this.traces = traces;
    }

    void record(Job job, Rows rows) throws IOException, Unreadable {
        var ahead = Ahead.of(() -> after(job.lastOrder(), job, rows));
        for (var page = ahead.get(); !page.isEmpty(); page = ahead.get()) {
            var last = page.lastOrder();
            ahead = Ahead.of(() -> after(last, job, rows));
            keep(job, page);
        }
    }

    /** The next whole orders. */
    Grouping after(String orderId, Job job, Rows rows) {
        return Grouping.of(job, rows, page(job, orderId));
    }

    void keep(Job job, Grouping page) {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> write(job, page));
    }

    /** Since they were found, people may have been merged, or have asked to be forgotten. */
    private void write(Job job, Grouping page) {
        var grouped = job.dryRun() ? page : page.under(profiles.hold(page.buyers()));
        var orders = grouped.orders().stream().map(Grouping.Grouped::order).toList();
        var outcomes = job.dryRun() ? purchases.compare(orders) : record(job, grouped, orders);
        var tally = new Tally();
        var wrong = new ArrayList<>(grouped.errors());
        for (int i = 0; i < orders.size(); i++) {
            tally.add(orders.get(i), grouped.orders().get(i).from().size(), outcomes.get(i));
            if (outcomes.get(i) == Outcome.REJECTED) {
                var order = orders.get(i).orderId();
                wrong.addAll(grouped.orders()
                        .get(i)
                        .errors("ORDER_OF_ANOTHER", "Order " + order + " belongs to another profile"));
            }
        }
        errors.add(job.id(), wrong);
        tally.failed = wrong.size();
        tally.skipped = page.lines() - grouped.lines();
        jobs.advance(job.recordedTo(grouped.lastOrder()), tally);
    }

    private List<Outcome> record(Job job, Grouping grouped, List<Order> orders) {
        traces.resume(job.id(), grouped.buyers());
        var outcomes = purchases.record(orders);
        traces.seal(job.id(), grouped.buyers());
        return outcomes;
    }

    private List<StagedLine> page(Job job, String afterOrder) {
        return sql.of("""
                        select l.order_id, l.line, l.refund, l.fields, p.profile_id
                        from import_line l join import_person p on p.import_id = :id and p.person = l.person
                        where l.import_id = :id and l.order_id > :after
                          and l.order_id <= coalesce((
                              select order_id from import_line where import_id = :id and order_id > :after
                              order by order_id, line offset :page limit 1), (
                              select max(order_id) from import_line where import_id = :id))
                        order by l.order_id, l.line""")
                .set("id", job.id())
                .set("after", afterOrder)
                .set("page", PAGE)
                .list(row -> new StagedLine(
                        row.text("order_id"),
                        row.number("line"),
                        row.flag("refund"),
                        row.text("fields"),
                        row.uuid("profile_id")));
    }
}
