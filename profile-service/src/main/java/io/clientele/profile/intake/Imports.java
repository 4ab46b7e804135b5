package io.clientele.profile.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.mapping.ImportKind;
import io.clientele.profile.mapping.Mapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports there were, and are. */
@ApplicationScoped
public class Imports {

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Imports(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** @param header the file's columns; none of a file of messages */
    void queue(UUID id, Mapping mapping, List<String> header, String fileName, long bytes, String by) {
        sql.of("""
                        insert into import (id, state, kind, file_name, mapping, header, dry_run, bytes, created_by,
                            created_at)
                        values (:id, 'QUEUED', :kind, :fileName, :mapping::jsonb, :header, :dryRun, :bytes, :by, :now)""")
                .set("id", id)
                .set("kind", String.valueOf(mapping.kind()))
                .set("fileName", fileName)
                .set("mapping", write(mapping))
                .set("header", RowText.of(header))
                .set("dryRun", mapping.dryRun())
                .set("bytes", bytes)
                .set("by", by)
                .set("now", clock.instant())
                .update();
    }

    /** @throws Problem.Refusal 404 if there is none */
    public Import get(UUID id) {
        return sql.of("select * from import where id = :id")
                .set("id", id)
                .one(this::read)
                .orElseThrow(() -> Problem.notFound("No import " + id));
    }

    /** The columns of its file; none of a file of messages. */
    List<String> header(UUID id) {
        return sql.of("select header from import where id = :id")
                .set("id", id)
                .one(row -> RowText.fields(row.text("header")))
                .filter(header -> !header.equals(List.of("")))
                .orElse(List.of());
    }

    /** The latest first: ids grow with time. */
    List<Import> latest(@Nullable UUID before, int limit) {
        return sql.of("""
                        select * from import where :before::uuid is null or id < :before::uuid
                        order by id desc limit :limit""").set("before", before).set("limit", limit).list(this::read);
    }

    /** In the transaction that takes the last of it back. */
    public void undone(UUID id) {
        sql.of("update import set state = 'UNDONE', undoing = true, ended_at = :now where id = :id")
                .set("now", clock.instant())
                .set("id", id)
                .update();
    }

    private Import read(Row row) throws SQLException {
        var state = ImportState.valueOf(row.text("state"));
        return new Import(
                        row.uuid("id"),
                        state,
                        ImportKind.of(row.text("kind")),
                        row.text("file_name"),
                        row.flag("dry_run"),
                        row.number("bytes"),
                        row.number("bytes_read"),
                        row.number("lines"),
                        row.number("imported"),
                        row.number("unchanged"),
                        row.number("skipped"),
                        row.number("failed"),
                        row.number("profiles_created"),
                        row.number("purchases_created"),
                        row.number("refunds_created"),
                        row.number("profiles_changed"),
                        row.number("purchases_changed"),
                        row.number("events_created"),
                        row.number("products_created"),
                        row.number("products_changed"),
                        row.number("consents_taken"),
                        row.flag("undoing"),
                        null,
                        null,
                        row.text("failed_because"),
                        mapping(row.text("mapping")),
                        row.text("created_by"),
                        row.instant("created_at"),
                        row.instant("started_at"),
                        row.instant("ended_at"))
                .withPace(clock.instant());
    }

    private String write(Mapping mapping) {
        try {
            return json.writeValueAsString(mapping);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Mapping mapping(String stored) {
        try {
            return json.readValue(stored, Mapping.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
