package io.clientele.profile.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.merging.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules may merge by themselves, and whom they would. */
@ApplicationScoped
class MergeRules {

    /** Two who become one, the one that goes on first. */
    record Due(UUID survivorId, UUID duplicateId) {}

    private static final TypeReference<Map<String, Choice>> FIELDS = new TypeReference<>() {};

    /** Who has an account goes on, else who was here first. A person and an organisation are never one. */
    private static final String DUE =
            """
            from (select distinct d.a, d.b from (""" + Duplicates.present("possible_duplicate") + """
                 ) d where d.reason = :rule and d.a <> d.b) pair
            join lateral (select p.*, exists (select from identifier i where i.profile_id = p.id and i.kind = 'USER_ID') as is_user
                          from profile p where p.id = pair.a) one on true
            join lateral (select p.*, exists (select from identifier i where i.profile_id = p.id and i.kind = 'USER_ID') as is_user
                          from profile p where p.id = pair.b) other on true
            where (:twoUsers or not (one.is_user and other.is_user))
              and coalesce(one.attributes ->> 'kind', 'PERSON') = coalesce(other.attributes ->> 'kind', 'PERSON')
              and (a, b) not in (select a, b from (""" + Duplicates.present("distinct_people") + """
                                 ) apart)""";

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;

    MergeRules(Sql sql, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    /** One for each rule there is. */
    List<MergeRule> all() {
        var said = sql.of("select * from merge_rule").list(this::rule).stream()
                .collect(Collectors.toMap(MergeRule::rule, Function.identity()));
        return Stream.of(Rule.values())
                .map(rule -> said.getOrDefault(rule, MergeRule.byHand(rule)))
                .toList();
    }

    void put(MergeRule rule, String by) {
        sql.of("""
                insert into merge_rule (rule, automatic, two_users, fields, changed_by, changed_at)
                values (:rule, :automatic, :twoUsers, :fields::jsonb, :by, :now)
                on conflict (rule) do update set
                    automatic = excluded.automatic, two_users = excluded.two_users, fields = excluded.fields,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .set("rule", rule.rule())
                .set("automatic", rule.automatic())
                .set("twoUsers", rule.twoUsers())
                .set("fields", text(rule.fields()))
                .set("by", by)
                .set("now", clock.instant())
                .update();
    }

    /** How many pairs the rule would make one now. */
    long waiting(MergeRule rule) {
        return sql.of("select count(*) " + DUE)
                .set("rule", rule.rule())
                .set("twoUsers", rule.twoUsers())
                .number();
    }

    List<Due> due(MergeRule rule, int limit) {
        return sql.of("""
                select case when first then a else b end as survivor, case when first then b else a end as duplicate
                from (select a, b, (not one.is_user, one.created_at, a) < (not other.is_user, other.created_at, b) as first
                """ + DUE + " order by a, b limit :limit) due")
                .set("rule", rule.rule())
                .set("twoUsers", rule.twoUsers())
                .set("limit", limit)
                .list(row -> new Due(row.uuid("survivor"), row.uuid("duplicate")));
    }

    private MergeRule rule(Row row) throws SQLException {
        try {
            return new MergeRule(
                    Rule.valueOf(row.text("rule")),
                    row.flag("automatic"),
                    row.flag("two_users"),
                    json.readValue(row.text("fields"), FIELDS));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String text(Map<String, Choice> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
