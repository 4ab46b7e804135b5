package io.clientele.profile.access;

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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Every row of one person's, table by table, as one JSON object. The tables are the database's own list of those with a
 * profile_id, so that none can be forgotten when one is added.
 */
@ApplicationScoped
class Dossier {

    /** The feed repeats what the other tables say; chains and lists of work are no words of a person. */
    private static final Set<String> MECHANICS = Set.of(
            "change",
            "change_unnumbered",
            "change_position",
            "retelling",
            "consent_chain",
            "consent_rooted",
            "erasure");

    private static final String NOT_TOLD =
            "array['share', 'version', 'search', 'digest', 'previous', 'salt', 'content_hash', 'hash']";
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
            to.writeStartObject();
            to.writeStringField("profileId", profileId.toString());
            to.writeStringField("askedAt", clock.instant().toString());
            QuarkusTransaction.requiringNew().timeout(600).run(() -> tables(profileId, to));
            to.writeEndObject();
        }
    }

    private void tables(UUID profileId, JsonGenerator to) {
        var ids = sql.of("select id from profile where :id in (id, merged_into)")
                .set("id", profileId)
                .list(row -> row.uuid("id"));
        section("profile", "id", ids, to);
        sql.of("""
                select table_name as name from information_schema.columns c join information_schema.tables t
                using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'profile_id'
                order by table_name""").list(row -> row.text("name")).stream()
                .filter(table -> !MECHANICS.contains(table))
                .forEach(table -> section(table, "profile_id", ids, to));
    }

    private void section(String table, String key, List<UUID> ids, JsonGenerator to) {
        try {
            to.writeArrayFieldStart(camel(table));
            sql.of("select to_jsonb(t) - %s as row from \"%s\" t where %s = any(:ids::uuid[])"
                            .formatted(NOT_TOLD, table, key))
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
