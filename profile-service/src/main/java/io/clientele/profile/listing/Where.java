package io.clientele.profile.listing;

import io.clientele.kit.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Conditions on {@code profile p} that must all hold, and their parameters. Those on when somebody became known stand apart:
 * they say where in their order the list begins and ends.
 */
public final class Where {

    private final List<String> range = new ArrayList<>(List.of("p.merged_into is null"));
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** {@code condition} says {@code $} where the value goes. */
    Where and(String condition, Object value) {
        return and(condition, List.of(value));
    }

    /** The first {@code $} is the first value, and so on. */
    Where and(String condition, List<?> several) {
        conditions.add(named(condition, several));
        return this;
    }

    Where within(String condition, List<?> several) {
        range.add(named(condition, several));
        return this;
    }

    private String named(String condition, List<?> several) {
        var text = condition;
        for (var value : several) {
            var name = "w" + values.size();
            text = text.replaceFirst("\\$", ":" + name);
            values.put(name, value);
        }
        return text;
    }

    Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** For after {@code where}. */
    public String text() {
        return joined(Stream.concat(range.stream(), conditions.stream()));
    }

    String range() {
        return joined(range.stream());
    }

    String rest() {
        return conditions.isEmpty() ? "true" : joined(conditions.stream());
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("\n  and "));
    }

    /** Gives the statement, whose text holds {@link #text}, its values. */
    public Sql.Statement into(Sql.Statement statement) {
        values.forEach(statement::set);
        return statement;
    }
}
