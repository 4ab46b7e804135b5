package io.clientele.segmentation.movement;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts who moved, and so who stood where at the end of each month; places are whatever tells people apart. */
@ApplicationScoped
public class Flows {

    /** @param from NEW if they were not known before */
    public record Flow(String from, String to, long people) {}

    /**
     * One month, by its first day.
     *
     * @param people who stood where at its end, or now if it is not over
     * @param flows from the end of the month before; none in the first, since who stood somewhere had not moved there
     */
    public record Month(LocalDate month, Map<String, Long> people, List<Flow> flows) {}

    private final Sql sql;

    Flows(Sql sql) {
        this.sql = sql;
    }

    /**
     * Every month since anybody was judged.
     *
     * @param place an expression over a row with relationship, direction and stage
     */
    public List<Month> of(String place, LocalDate today) {
        var flows = flows(place);
        var told = new ArrayList<Month>();
        var people = new HashMap<String, Long>();
        if (flows.isEmpty()) {
            return told;
        }
        for (var month = flows.firstKey(); !month.isAfter(today); month = month.plusMonths(1)) {
            var moved = flows.getOrDefault(month, List.of());
            moved.forEach(flow -> {
                people.merge(flow.to(), flow.people(), Long::sum);
                people.computeIfPresent(flow.from(), (from, there) -> there - flow.people());
            });
            told.add(new Month(month, Map.copyOf(people), told.isEmpty() ? List.of() : moved));
        }
        return told;
    }

    private TreeMap<LocalDate, List<Flow>> flows(String place) {
        var found = new TreeMap<LocalDate, List<Flow>>();
        sql.of(Steps.of(place) + """
                select month, origin, place, count(*) as people from step group by 1, 2, 3 order by 1, 4 desc, 2, 3""")
                .list(row -> found.computeIfAbsent(row.date("month"), month -> new ArrayList<>())
                        .add(new Flow(row.text("origin"), row.text("place"), row.number("people"))));
        return found;
    }
}
