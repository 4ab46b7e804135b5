package io.clientele.profile.merging;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.identity.SearchText;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lives in the database. */
@ApplicationScoped
class Lives {

    private static final String WRITE = """
            with lived as (
                select id, "createdAt" as created_at,
                       (select value from identifier i where (i.kind, i.value, i.profile_id) = ('EMAIL', l.email, l.id))
                           as email,
                       (select value from identifier i where (i.kind, i.value, i.profile_id) = ('PHONE', l.phone, l.id))
                           as phone,
                       (select coalesce(jsonb_object_agg(key, value::jsonb), '{}') from jsonb_each_text(l.attributes))
                           as attributes
                from jsonb_to_recordset(:lives::jsonb)
                         l(id uuid, attributes jsonb, email text, phone text, "createdAt" timestamptz))
            update profile p set attributes = l.attributes, email = l.email, phone = l.phone, created_at = l.created_at,
                                 changed_at = :now, search =
            """ + SearchText.of("l") + " from lived l where p.id = l.id";

    @RegisterForReflection
    record Written(
            UUID id,
            Map<String, String> attributes,
            @Nullable String email,
            @Nullable String phone,
            String createdAt) {}

    private final Sql sql;
    private final Clock clock;
    private final Texts texts;

    Lives(Sql sql, Clock clock, Texts texts) {
        this.sql = sql;
        this.clock = clock;
        this.texts = texts;
    }

    Map<UUID, Life> of(Collection<UUID> profileIds) {
        var lives = new HashMap<UUID, Life>();
        sql.of("""
                select id, email, phone, created_at, changed_at,
                       (select coalesce(jsonb_object_agg(key, value::text), '{}') from jsonb_each(attributes)) as attributes
                from profile where id = any(:ids::uuid[])""").set("ids", profileIds).list(row -> lives.put(row.uuid("id"), life(row)));
        return lives;
    }

    /** Names must be theirs already: people are found by them, and have no address that is another's. */
    void write(Map<UUID, Life> lives) {
        sql.of(WRITE)
                .set(
                        "lives",
                        texts.write(lives.entrySet().stream()
                                .map(one -> written(one.getKey(), one.getValue()))
                                .toList()))
                .set("now", clock.instant())
                .update();
    }

    private static Written written(UUID id, Life life) {
        return new Written(
                id,
                life.attributes(),
                life.email(),
                life.phone(),
                life.createdAt().toString());
    }

    private Life life(Row row) throws SQLException {
        return new Life(
                texts.attributes(row.text("attributes")),
                row.text("email"),
                row.text("phone"),
                row.instant("created_at"),
                row.instant("changed_at"));
    }
}
