package io.clientele.segmentation.explanation;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.explanation.Overview.*;
import io.clientele.segmentation.relationship.Direction;
import io.clientele.segmentation.relationship.Exemption;
import io.clientele.segmentation.relationship.Relationship;
import io.clientele.segmentation.type.Mark;
import io.clientele.segmentation.type.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts people by how they stand. */
@ApplicationScoped
class Overviews {

    private final Sql sql;
    private final Business business;

    Overviews(Sql sql, Business business) {
        this.sql = sql;
        this.business = business;
    }

    Overview now() {
        var groups = groups();
        var cells = cells();
        var scored = groups.stream().mapToLong(Group::people).sum();
        var mapped = cells.stream().mapToLong(Cell::people).sum();
        return new Overview(scored, groups, exempt(), types(), cells, scored - mapped, business.currency());
    }

    /** Those of a cell, or of what else is asked for, by profile. */
    List<Person> people(Asked asked, @Nullable UUID after, int limit) {
        return sql.of("""
                select * from standing
                where exemption is null
                    and (:relationship::text is null or relationship = :relationship)
                    and (:direction::text is null or direction = :direction)
                    and (:stage::text is null or stage = :stage)
                    and (:mark::text is null or :mark = any(marks))
                    and (:tie::int is null or least(floor(tie / 10) * 10, 90) = :tie)
                    and (:service::int is null or least(floor(service / 10) * 10, 90) = :service)
                    and (:after::uuid is null or profile_id > :after)
                order by profile_id limit :limit""")
                .set("relationship", asked.relationship)
                .set("direction", asked.direction)
                .set("stage", asked.stage)
                .set("mark", asked.mark)
                .set("tie", asked.tie)
                .set("service", asked.service)
                .set("after", after)
                .set("limit", limit)
                .list(row -> new Person(
                        row.uuid("profile_id"),
                        Relationship.valueOf(row.text("relationship")),
                        Direction.valueOf(row.text("direction")),
                        row.text("stage"),
                        row.<String>many("marks"),
                        row.decimal("score"),
                        row.decimal("tie"),
                        row.decimal("service"),
                        row.decimal("income")));
    }

    private List<Group> groups() {
        return sql.of("""
                select relationship, direction, count(*) as people, sum(income) as income from standing
                where exemption is null group by 1, 2 order by 1, 2""")
                .list(row -> new Group(
                        Relationship.valueOf(row.text("relationship")),
                        Direction.valueOf(row.text("direction")),
                        row.number("people"),
                        row.decimal("income")));
    }

    private List<Exempt> exempt() {
        return sql.of(
                        "select exemption, count(*) as people from standing where exemption is not null group by 1 order by 1")
                .list(row -> new Exempt(Exemption.valueOf(row.text("exemption")), row.number("people")));
    }

    private List<OfType> types() {
        var found = new HashMap<String, Long>();
        sql.of("select stage, count(*) as people from standing where exemption is null group by 1")
                .list(row -> found.put(row.text("stage"), row.number("people")));
        sql.of("select mark, count(*) as people from standing, unnest(marks) mark where exemption is null group by 1")
                .list(row -> found.put(row.text("mark"), row.number("people")));
        return Stream.concat(
                        Arrays.stream(Stage.values()).map(stage -> type(stage, false, found)),
                        Arrays.stream(Mark.values()).map(mark -> type(mark, true, found)))
                .toList();
    }

    private static OfType type(Enum<?> type, boolean isMark, Map<String, Long> found) {
        return new OfType(type.name(), isMark, found.getOrDefault(type.name(), 0L));
    }

    private List<Cell> cells() {
        return sql.of("""
                select least(floor(tie / 10) * 10, 90)::int as tie, least(floor(service / 10) * 10, 90)::int as service,
                    count(*) as people, sum(income) as income
                from standing where exemption is null and tie is not null and service is not null
                group by 1, 2 order by 1, 2""")
                .list(row -> new Cell(
                        row.integer("tie"), row.integer("service"), row.number("people"), row.decimal("income")));
    }
}
