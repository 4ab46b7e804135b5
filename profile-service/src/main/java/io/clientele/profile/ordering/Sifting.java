package io.clientele.profile.ordering;

import io.clientele.kit.Sql;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Step;
import io.clientele.profile.job.Tally;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Orders that can't be whole are taken out with all their lines: half an order would be wrong money. */
@ApplicationScoped
class Sifting {

    static final int MOST_LINES = 10_000;

    private final Sql sql;
    private final Jobs jobs;

    Sifting(Sql sql, Jobs jobs) {
        this.sql = sql;
        this.jobs = jobs;
    }

    Job sift(Job job) {
        return QuarkusTransaction.requiringNew().timeout(3600).call(() -> {
            var tally = new Tally();
            look("import_line");
            tally.failed = refuse(job);
            var left = takeOut(job);
            gatherPeople(job);
            look("import_person");
            var next = job.stagedTo(job.lastLine(), -left).at(Step.PEOPLE);
            jobs.advance(next, tally);
            return next;
        });
    }

    /** Of a table that was filled just now the planner knows nothing, and would join it to itself line by line. */
    private void look(String table) {
        sql.of("analyze " + table).update();
    }

    private int refuse(Job job) {
        return sql.of("""
                        with broken as (
                            select order_id, case
                                when bool_or(bad) then 'ORDER_INCOMPLETE'
                                when count(*) > :most then 'TOO_MANY_LINES'
                                else 'SEVERAL_PEOPLE' end as code
                            from import_line where import_id = :id
                            group by order_id
                            having bool_or(bad) or count(*) > :most or min(person) <> max(person))
                        insert into import_error (import_id, line, step, field, code, message, fields)
                        select :id, l.line, 'SIFTING', '', b.code, case b.code
                            when 'ORDER_INCOMPLETE' then 'Another line of order ' || b.order_id || ' is not valid'
                            when 'TOO_MANY_LINES' then 'Order ' || b.order_id || ' has more than ' || :most || ' lines'
                            else 'The lines of order ' || b.order_id || ' name several people' end, l.fields
                        from broken b join import_line l on l.import_id = :id and l.order_id = b.order_id
                        on conflict do nothing""").set("id", job.id()).set("most", MOST_LINES).update();
    }

    private int takeOut(Job job) {
        return sql.of("""
                        delete from import_line l using import_error e
                        where l.import_id = :id and e.import_id = :id and e.line = l.line""").set("id", job.id()).update();
    }

    /** With the row that brings them first, and the last, whose word on them stands. */
    private void gatherPeople(Job job) {
        sql.of("""
                        insert into import_person (import_id, person, first_line, last_line, first_fields, last_fields)
                        select :id, p.person, p.first_line, p.last_line, f.fields, l.fields
                        from (select person, min(line) as first_line, max(line) as last_line
                              from import_line where import_id = :id group by person) p
                        join import_line f on f.import_id = :id and f.line = p.first_line
                        join import_line l on l.import_id = :id and l.line = p.last_line""").set("id", job.id()).update();
    }
}
