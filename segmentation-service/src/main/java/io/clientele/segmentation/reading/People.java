package io.clientele.segmentation.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who they are, and what was known of them when. */
@ApplicationScoped
class People {

    private final Sql sql;

    People(Sql sql) {
        this.sql = sql;
    }

    void record(List<Fact<Told.Person>> facts) {
        if (facts.isEmpty()) {
            return;
        }
        sql.of("""
                with told as (
                    select * from unnest(:ids::uuid[], :versions::bigint[], :recorded::timestamptz[], :created::timestamptz[],
                        :attributes::jsonb[]) t(profile_id, version, recorded_at, created_at, attributes)
                ), noted as (
                    insert into reading.person_state (profile_id, version, attributes, recorded_at)
                    select profile_id, version, attributes, recorded_at from told
                    on conflict do nothing
                )
                insert into reading.person (profile_id, attributes, created_at, version)
                select distinct on (profile_id) profile_id, attributes, created_at, version
                from told order by profile_id, version desc
                on conflict (profile_id) do update
                set attributes = excluded.attributes, created_at = excluded.created_at, version = excluded.version""")
                .set("ids", facts.stream().map(Fact::profileId).toList())
                .set("versions", facts.stream().map(Fact::version).toList())
                .set("recorded", facts.stream().map(Fact::recordedAt).toList())
                .set(
                        "created",
                        facts.stream().map(fact -> fact.told().createdAt()).toList())
                .set(
                        "attributes",
                        facts.stream().map(fact -> attributes(fact.told())).toList())
                .update();
        name(facts);
    }

    /** A person's whole state says all their names. */
    private void name(List<Fact<Told.Person>> facts) {
        var last = new LinkedHashMap<UUID, Told.Person>();
        facts.forEach(fact -> last.put(fact.profileId(), fact.told()));
        var people = new ArrayList<UUID>();
        var names = new ArrayList<String>();
        last.forEach((id, person) -> person.userIds().forEach(name -> {
            people.add(id);
            names.add(name);
        }));
        sql.of("delete from reading.user_name where profile_id = any(:ids::uuid[])")
                .set("ids", last.keySet())
                .update();
        sql.of("""
                insert into reading.user_name (profile_id, value)
                select * from unnest(:people::uuid[], :names::text[]) on conflict do nothing""").set("people", people).set("names", names).update();
    }

    /** One bag of names, so that a question about the language is like one about the city. */
    private static String attributes(Told.Person person) {
        var all = person.attributes() == null ? JsonNodeFactory.instance.objectNode() : person.attributes();
        put(all, "email", person.email());
        put(all, "phone", person.phone());
        put(all, "language", person.language());
        put(all, "zone", person.zone());
        return all.toString();
    }

    private static void put(ObjectNode all, String name, @Nullable String value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}
