package io.clientele.segmentation.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers what is asked of many rows a person, so that each table is passed over once for all that is asked of it, and
 * joined to people as one set.
 */
final class Gathering {

    private record Pass(List<String> columns, Set<String> wanted) {}

    private final Map<Source, Pass> passes = new EnumMap<>(Source.class);

    /**
     * Returns the name of a column with the aggregate over some rows of somebody: null for who has no row at all.
     *
     * @param wanted which rows, in SQL over those of the source
     */
    String column(Source source, String aggregate, String wanted) {
        var pass = passes.computeIfAbsent(source, first -> new Pass(new ArrayList<>(), new LinkedHashSet<>()));
        var name = "v" + pass.columns().size();
        pass.columns().add(aggregate + " filter (where " + wanted + ") as " + name);
        pass.wanted().add("(" + wanted + ")");
        return alias(source) + "." + name;
    }

    boolean isEmpty() {
        return passes.isEmpty();
    }

    /**
     * To stand behind the table of people {@code p}.
     *
     * @param among whose rows are looked at, in SQL over those of a source
     */
    String joins(String among) {
        return passes.entrySet().stream()
                .map(pass -> join(pass.getKey(), pass.getValue(), among))
                .collect(Collectors.joining());
    }

    private static String join(Source source, Pass pass, String among) {
        return " left join (select f.profile_id, " + String.join(", ", pass.columns()) + " from " + source.rows()
                + " where (" + String.join(" or ", pass.wanted()) + ") and " + among + " group by f.profile_id) "
                + alias(source) + " on " + alias(source) + ".profile_id = p.profile_id";
    }

    private static String alias(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}
