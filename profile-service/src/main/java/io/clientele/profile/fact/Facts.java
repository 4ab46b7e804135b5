package io.clientele.profile.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Page;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.activity.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events as they are kept, read for what they mean. */
@ApplicationScoped
public class Facts {

    private static final int MOST = 10_000;
    private static final TypeReference<Map<String, @Nullable Object>> PROPERTIES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    Facts(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** All of these names, of one person; the newest ten thousand. */
    public List<Fact> of(UUID profileId, Set<String> names) {
        return sql.of("select * from event where profile_id = :profile and name in (" + literals(names)
                        + ") order by occurred_at desc, id desc limit " + MOST)
                .set("profile", profileId)
                .list(this::fact);
    }

    /** All of these names, of several people, whose {@code property} is one of {@code values}. */
    public List<Fact> of(Collection<UUID> profileIds, Set<String> names, String property, Collection<String> values) {
        return sql.of("select * from event where profile_id = any(:profiles::uuid[]) and name in (" + literals(names)
                        + ") and btrim(properties ->> :property) = any(:values::text[])")
                .set("profiles", profileIds)
                .set("property", property)
                .set("values", values)
                .list(this::fact);
    }

    /** Those of one name, the newest first. @param only the values that properties must have, in capitals; null is any */
    public Page<Fact> page(
            UUID profileId, String name, Map<String, @Nullable String> only, @Nullable String after, int limit) {
        var moment = Moment.after(after);
        var asked =
                only.entrySet().stream().filter(one -> one.getValue() != null).toList();
        var found = sql.of(
                        "select * from event where profile_id = :profile and name in (" + literals(Set.of(name)) + """
                        ) and (occurred_at, id) < (:at, :after)
                          and not exists (select from unnest(:properties::text[], :values::text[]) o(property, value)
                                          where upper(properties ->> property) is distinct from value)
                        order by occurred_at desc, id desc limit :limit""")
                .set("profile", profileId)
                .set("at", moment.at())
                .set("after", moment.id())
                .set("properties", asked.stream().map(Map.Entry::getKey).toList())
                .set("values", asked.stream().map(Map.Entry::getValue).toList())
                .set("limit", limit + 1)
                .list(this::fact);
        return Page.of(found, limit, fact -> new Moment(fact.occurredAt(), fact.id()));
    }

    /** In the text of the statement, or the planner would not know that the index of these names has them all. */
    private static String literals(Set<String> names) {
        return new TreeSet<>(names)
                .stream().map(name -> "'" + name.replace("'", "''") + "'").collect(Collectors.joining(", "));
    }

    private Fact fact(Row row) throws SQLException {
        try {
            return new Fact(
                    row.uuid("profile_id"),
                    row.uuid("id"),
                    row.text("name"),
                    json.readValue(row.text("properties"), PROPERTIES),
                    row.instant("occurred_at"),
                    row.instant("recorded_at"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
