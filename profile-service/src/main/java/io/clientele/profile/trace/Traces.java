package io.clientele.profile.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import io.clientele.profile.copy.Copy;
import io.clientele.profile.copy.CopyRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notes what an import does to people, in its transaction and with their rows locked. */
@ApplicationScoped
public class Traces {

    /** The first state before an import stands, however often it speaks of somebody; of who is new, there was none. */
    private static final String TOUCH = """
            with told as (
                select s.id, p.version, p.email, p.phone,
                       array(select jsonb_array_elements_text(s.names)) as names,
                       (select jsonb_build_object(
                                   'before', coalesce(jsonb_object_agg(key, coalesce(p.attributes -> key, 'null')), '{}'),
                                   'written', coalesce(jsonb_object_agg(key, value), '{}'))
                        from jsonb_each(s.attributes)
                        where value is distinct from coalesce(p.attributes -> key, 'null')) as change
                from jsonb_to_recordset(:said::jsonb) s(id uuid, attributes jsonb, names jsonb) join profile p using (id))
            insert into import_touch as t (profile_id, import_id, origin_profile_id, created, before, written, email, phone,
                names, version)
            select id, :importId, id, false, change -> 'before', change -> 'written', email, phone, names, version
            from told
            on conflict (profile_id, import_id, origin_profile_id) do update set
                before = case when t.created then t.before else excluded.before || t.before end,
                written = t.written || excluded.written,
                names = t.names || excluded.names,
                alone = t.alone and """ + Untouched.at("excluded.version");

    private final Sql sql;
    private final Copy copy;
    private final ObjectMapper json;

    Traces(Sql sql, Copy copy, ObjectMapper json) {
        this.sql = sql;
        this.copy = copy;
        this.json = json;
    }

    /** Before it is written; each profile once. */
    public void touch(List<Touch> touches) {
        var created = new CopyRows();
        var known = new LinkedHashMap<UUID, List<Touch>>();
        for (var touch : touches) {
            if (touch.created()) {
                var said = new LinkedHashMap<>(touch.attributes());
                said.values().removeIf(Objects::isNull);
                created.add(touch.id(), touch.importId(), touch.id(), true, "{}", text(said), array(touch.names()), 0);
            } else {
                known.computeIfAbsent(touch.importId(), _ -> new ArrayList<>()).add(touch);
            }
        }
        copy.into(
                "import_touch (profile_id, import_id, origin_profile_id, created, before, written, names, version)",
                created);
        known.forEach((importId, its) ->
                sql.of(TOUCH).set("said", text(its)).set("importId", importId).update());
    }

    /** As PostgreSQL writes arrays in text. */
    private static String array(List<String> names) {
        return names.stream()
                .map(name -> '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** In a later transaction of the same import, before it writes: did others write meanwhile? */
    public void resume(UUID importId, Collection<UUID> profileIds) {
        write(importId, profileIds, "alone = false", "not " + Untouched.NOW);
    }

    /** All of this transaction's changes to these people were the import's. */
    public void seal(UUID importId, Collection<UUID> profileIds) {
        write(importId, profileIds, "version = p.version", "p.version <> t.version");
    }

    /** Whether nobody but the import has written to this person since it did; holds them. */
    public boolean alone(UUID importId, UUID profileId) {
        sql.of("select id from profile where id = :id for update")
                .set("id", profileId)
                .list(row -> row.uuid("id"));
        return sql.of("""
                select case when coalesce(bool_and(t.alone and %s), false) then 1 else 0 end
                from import_touch t join profile p on p.id = t.profile_id
                where t.profile_id = :id and t.import_id = :importId""".formatted(Untouched.NOW))
                        .set("id", profileId)
                        .set("importId", importId)
                        .number()
                == 1;
    }

    private void write(UUID importId, Collection<UUID> profileIds, String what, String where) {
        sql.of("""
                update import_touch t set %s
                from profile p
                where t.profile_id = any(:ids::uuid[]) and t.import_id = :importId and p.id = t.profile_id
                  and %s""".formatted(what, where))
                .set("ids", profileIds)
                .set("importId", importId)
                .update();
    }

    private String text(Object said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
