package io.clientele.profile.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All attributes that were declared, by their names, and whether there may be others. */
@ApplicationScoped
class Declarations {

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Declarations(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    List<Declaration> all() {
        return sql.of("select * from attribute_declaration order by name").list(this::read);
    }

    Optional<Declaration> of(String name) {
        return sql.of("select * from attribute_declaration where name = :name")
                .set("name", name)
                .one(this::read);
    }

    /** Tells one state of all of this from another. */
    String mark() {
        return sql.of("""
                select only_declared || coalesce(
                    (select string_agg(name || ' ' || version || ' ' || changed_at, ' ' order by name)
                     from attribute_declaration), '') as mark
                from attribute_policy""").one(row -> row.text("mark")).orElseThrow();
    }

    boolean onlyDeclared() {
        return sql.of("select only_declared from attribute_policy")
                .one(row -> row.flag("only_declared"))
                .orElse(false);
    }

    void onlyDeclared(boolean only) {
        sql.of("update attribute_policy set only_declared = :only")
                .set("only", only)
                .update();
    }

    long count() {
        return sql.of("select count(*) from attribute_declaration").number();
    }

    /** False if there is one of this name. */
    boolean add(String name, Description form) {
        return describe("""
                insert into attribute_declaration
                    (name, type, labels, meaning, pattern, least, most, choices, version, changed_at)
                values (:name, :type, :labels::jsonb, :meaning, :pattern, :least, :most, :choices::text[], 1, :now)
                on conflict do nothing""", name, form).update() == 1;
    }

    /** False if it is no longer in that version. */
    boolean change(String name, long version, Description form) {
        return describe("""
                                update attribute_declaration
                                set type = :type, labels = :labels::jsonb, meaning = :meaning, pattern = :pattern, least = :least,
                                    most = :most, choices = :choices::text[], version = version + 1, changed_at = :now
                                where name = :name and version = :version""", name, form).set("version", version).update() == 1;
    }

    boolean remove(String name, long version) {
        return sql.of("delete from attribute_declaration where name = :name and version = :version")
                        .set("name", name)
                        .set("version", version)
                        .update()
                == 1;
    }

    private Sql.Statement describe(String text, String name, Description form) {
        return sql.of(text)
                .set("name", name)
                .set("type", form.type())
                .set("labels", written(form.labels()))
                .set("meaning", form.meaning())
                .set("pattern", form.pattern())
                .set("least", form.least())
                .set("most", form.most())
                .set("choices", form.choices())
                .set("now", clock.instant());
    }

    private Declaration read(Row row) throws SQLException {
        var form = new Description(
                AttributeType.valueOf(row.text("type")),
                labels(row.text("labels")),
                row.text("meaning"),
                row.text("pattern"),
                row.text("least"),
                row.text("most"),
                row.many("choices"));
        return new Declaration(row.text("name"), form, row.number("version"), row.instant("changed_at"));
    }

    private String written(Map<String, String> labels) {
        try {
            return json.writeValueAsString(labels);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, String> labels(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
