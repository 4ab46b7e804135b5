package io.clientele.suite;

import static org.awaitility.Awaitility.await;

import io.clientele.bench.suite.RunningSuite;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/** How many rows each table of the three databases has: {@code profile public.event 7}. */
final class Rows {

    private static final Duration QUIET = Duration.ofSeconds(2);

    private Rows() {}

    static Set<String> of(RunningSuite suite) {
        var rows = new TreeSet<String>();
        for (var database : List.of("profile", "segmentation", "outreach")) {
            // PostgreSQL's way to run a query that is put together from names
            suite.text(database, """
                    select format('%I.%I ', table_schema, table_name) || (xpath('/row/n/text()', query_to_xml(
                        format('select count(*) as n from %I.%I', table_schema, table_name), false, true, '')))[1]
                    from information_schema.tables
                    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""").forEach(row -> rows.add(database + " " + row));
        }
        return rows;
    }

    /** As soon as what is on its way between the services has arrived. */
    static Set<String> settled(RunningSuite suite) {
        var last = new AtomicReference<Set<String>>(Set.of());
        return await().atMost(Duration.ofMinutes(1))
                .pollInterval(QUIET)
                .until(() -> of(suite), rows -> rows.equals(last.getAndSet(rows)));
    }
}
