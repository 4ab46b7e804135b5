package io.clientele.segmentation.column;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Some features of everybody as they were at one moment; people are known by their places, in order of their ids. */
final class Snapshot {

    private final Instant asOf;
    private final long[] ids;
    private final Map<String, Column> columns;

    private Snapshot(Instant asOf, long[] ids, Map<String, Column> columns) {
        this.asOf = asOf;
        this.ids = ids;
        this.columns = columns;
    }

    /** Reads row by row, within the transaction of its caller. */
    static Snapshot read(Sql sql, Set<String> wanted, Instant now) {
        var reading = new Reading(wanted);
        sql.of("select profile_id" + reading.selected() + " from reading.feature order by profile_id")
                .each(reading::add, place -> {});
        return reading.done(now);
    }

    Instant asOf() {
        return asOf;
    }

    int people() {
        return ids.length / 2;
    }

    boolean has(Collection<String> wanted) {
        return columns.keySet().containsAll(wanted);
    }

    Column column(String name) {
        return columns.get(name);
    }

    UUID id(int place) {
        return new UUID(ids[2 * place], ids[2 * place + 1]);
    }

    private static final class Reading {

        private final Map<String, Filling> fillings = new LinkedHashMap<>();
        private final LongStream.Builder ids = LongStream.builder();
        private int people;

        Reading(Set<String> wanted) {
            wanted.forEach(column -> fillings.put(column, Filling.of(column)));
        }

        String selected() {
            return fillings.entrySet().stream()
                    .map(filling -> ", " + filling.getValue().sql() + " as " + filling.getKey())
                    .collect(Collectors.joining());
        }

        int add(Row row) throws SQLException {
            var id = row.uuid("profile_id");
            ids.add(id.getMostSignificantBits()).add(id.getLeastSignificantBits());
            for (var filling : fillings.entrySet()) {
                filling.getValue().add(row, filling.getKey(), people);
            }
            return people++;
        }

        Snapshot done(Instant now) {
            var columns = new LinkedHashMap<String, Column>();
            fillings.forEach((name, filling) -> columns.put(name, filling.done(people)));
            return new Snapshot(now, ids.build().toArray(), columns);
        }
    }
}
