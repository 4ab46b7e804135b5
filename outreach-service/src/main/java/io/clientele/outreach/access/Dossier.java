package io.clientele.outreach.access;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Every row of one person's, table by table, as one JSON object. The tables are the database's own list of those with a
 * profile_id, so that none can be forgotten when one is added.
 */
@ApplicationScoped
class Dossier {

    private static final Pattern SNAKE = Pattern.compile("_([a-z])");

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Dossier(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    void write(UUID profileId, OutputStream out) throws IOException {
        try (var to = json.getFactory().createGenerator(out)) {
            to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET); // more may follow
            to.writeStartObject();
            to.writeStringField("profileId", profileId.toString());
            to.writeStringField("askedAt", clock.instant().toString());
            QuarkusTransaction.requiringNew().timeout(600).run(() -> tables(profileId, to));
            to.writeEndObject();
        }
    }

    /** What stayed under the name of a duplicate is theirs, too. */
    private void tables(UUID profileId, JsonGenerator to) {
        var ids = new ArrayList<>(List.of(profileId));
        ids.addAll(sql.of("select profile_id from merged where into_profile_id = :id")
                .set("id", profileId)
                .list(row -> row.uuid("profile_id")));
        sql.of("""
                select table_name as name
                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'profile_id'
                order by table_name""").list(row -> row.text("name")).forEach(table -> section(table, ids, to));
    }

    private void section(String table, List<UUID> ids, JsonGenerator to) {
        try {
            to.writeArrayFieldStart(camel(table));
            sql.of("select to_jsonb(t) - array['share', 'token'] as row from " + table
                            + " t where profile_id = any(:ids::uuid[])")
                    .set("ids", ids)
                    .each(row -> row.text("row"), row -> write(row, to));
            to.writeEndArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(String row, JsonGenerator to) {
        try {
            to.writeTree(renamed(json.readTree(row)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ObjectNode renamed(JsonNode row) {
        var renamed = json.createObjectNode();
        row.forEachEntry((name, value) -> {
            if (!value.isNull()) {
                renamed.set(camel(name), value);
            }
        });
        return renamed;
    }

    private static String camel(String name) {
        return SNAKE.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
