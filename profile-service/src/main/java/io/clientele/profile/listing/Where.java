package io.clientele.profile.listing;

import io.clientele.kit.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions on {@code profile p} that must all hold, and their parameters. */
public final class Where {

    private final List<String> conditions = new ArrayList<>(List.of("p.merged_into is null"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** {@code condition} says {@code $} where the value goes. */
    Where and(String condition, Object value) {
        return and(condition, List.of(value));
    }

    /** The first {@code $} is the first value, and so on. */
    Where and(String condition, List<?> several) {
        var text = condition;
        for (var value : several) {
            var name = "w" + values.size();
            text = text.replaceFirst("\\$", ":" + name);
            values.put(name, value);
        }
        return and(text);
    }

    Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** For after {@code where}. */
    public String text() {
        return String.join("\n  and ", conditions);
    }

    /** Gives the statement, whose text holds {@link #text}, its values. */
    public Sql.Statement into(Sql.Statement statement) {
        values.forEach(statement::set);
        return statement;
    }
}
