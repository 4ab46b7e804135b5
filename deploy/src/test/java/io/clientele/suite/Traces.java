package io.clientele.suite;

import io.clientele.bench.suite.RunningSuite;
import java.util.List;

/** What a database still says of a person, in any column of any table. */
final class Traces {

    private Traces() {}

    static List<String> of(String address, RunningSuite suite, String database) {
        var tables = suite.text(database, """
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""");
        return tables.stream()
                .filter(table -> suite.number(
                                database,
                                "select count(*) from " + table + " t where t::text ilike '%" + address + "%'")
                        > 0)
                .toList();
    }
}
