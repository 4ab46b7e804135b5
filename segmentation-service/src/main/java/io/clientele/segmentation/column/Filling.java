package io.clientele.segmentation.column;

import io.clientele.kit.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A column that is being read, person by person. */
sealed interface Filling {

    String SEPARATOR = "\u001f";

    /** Whether it is held in memory: pieces are not, as they may be parts of one. */
    static boolean knows(String column) {
        return !column.startsWith("quantity");
    }

    static Filling of(String column) {
        return switch (column) {
            case "country", "language" -> new OfWords(column);
            case "categories", "kinds" -> new OfNames(column);
            case "last_sale_at" ->
                new OfNumbers("coalesce((extract(epoch from last_sale_at) * 1000000)::bigint, " + Numbers.NONE + ")");
            default -> new OfNumbers("greatest(least(" + column + ", " + Numbers.MOST + "), " + Numbers.LEAST + ")");
        };
    }

    /** What to select. */
    String sql();

    void add(Row row, String as, int place) throws SQLException;

    Column done(int people);

    final class OfNumbers implements Filling {

        private final String sql;
        private final LongStream.Builder values = LongStream.builder();

        private OfNumbers(String sql) {
            this.sql = sql;
        }

        @Override
        public String sql() {
            return sql;
        }

        @Override
        public void add(Row row, String as, int place) throws SQLException {
            values.add(row.number(as));
        }

        @Override
        public Column done(int people) {
            return new Numbers(values.build().toArray());
        }
    }

    final class OfWords implements Filling {

        private final String sql;
        private final IntStream.Builder numbers = IntStream.builder();
        private final Map<String, Integer> known = new HashMap<>();
        private final List<String> words = new ArrayList<>();

        private OfWords(String sql) {
            this.sql = sql;
        }

        @Override
        public String sql() {
            return sql;
        }

        @Override
        public void add(Row row, String as, int place) throws SQLException {
            var word = row.text(as);
            numbers.add(word == null ? 0 : known.computeIfAbsent(word, this::number));
        }

        private int number(String word) {
            words.add(word);
            return words.size();
        }

        @Override
        public Column done(int people) {
            return new Words(numbers.build().toArray(), List.copyOf(words));
        }
    }

    final class OfNames implements Filling {

        private final String sql;
        private final Map<String, IntStream.Builder> having = new HashMap<>();

        private OfNames(String column) {
            sql = "array_to_string(" + column + ", '" + SEPARATOR + "')";
        }

        @Override
        public String sql() {
            return sql;
        }

        @Override
        public void add(Row row, String as, int place) throws SQLException {
            var names = row.text(as);
            if (names != null && !names.isEmpty()) {
                for (var name : names.split(SEPARATOR)) {
                    having.computeIfAbsent(name, first -> IntStream.builder()).add(place);
                }
            }
        }

        @Override
        public Column done(int people) {
            return new Names(
                    people,
                    having.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    one -> one.getValue().build().toArray())));
        }
    }
}
