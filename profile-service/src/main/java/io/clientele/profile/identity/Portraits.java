package io.clientele.profile.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes what is said of people into their profiles, all of them at once. */
@ApplicationScoped
class Portraits {

    private static final String PUT = """
            with told as materialized (
                select s.id, s.share, s."importId", p.id is null or s.named as news,
                       p.attributes as "hadAttributes", p.email as "hadEmail", p.phone as "hadPhone",
                       (coalesce(p.attributes, '{}') || s.attributes)
                           - array(select key from jsonb_each(s.attributes) where value = 'null') as attributes,
                       case when s."tellsEmail" then s.email else p.email end as email,
                       case when s."tellsPhone" then s.phone else p.phone end as phone
                from jsonb_to_recordset(:said::jsonb) s(
                         id uuid, share smallint, "importId" uuid, attributes jsonb, named boolean,
                         email text, phone text, "tellsEmail" boolean, "tellsPhone" boolean)
                     left join profile p using (id))
            insert into profile (id, share, version, attributes, email, phone, import_id, created_at, changed_at, search)
            select id, share, 1, attributes, email, phone, "importId", :now, :now,
            """ + SearchText.of("told") + """

            from told
            where news or ("hadAttributes", "hadEmail", "hadPhone") is distinct from (attributes, email, phone)
            on conflict (id) do update set
                attributes = excluded.attributes, email = excluded.email, phone = excluded.phone,
                search = excluded.search, changed_at = excluded.changed_at, version = profile.version + 1
            returning id, version""";

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;

    Portraits(Sql sql, Clock clock, ObjectMapper json) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
    }

    /** Returns whose profile is not what it was, with the version that it took to be told by. */
    Map<UUID, Long> write(List<Portrait> portraits) {
        var news = portraits.stream().filter(Portrait::tellsNews).toList();
        if (news.isEmpty()) {
            return Map.of();
        }
        release(news, IdentifierKind.EMAIL);
        release(news, IdentifierKind.PHONE);
        addNames(news);
        return put(news);
    }

    /** An address that was taken away is no name any more either, and is remembered as one they had. */
    private void release(List<Portrait> portraits, IdentifierKind kind) {
        var lost = portraits.stream()
                .filter(one -> one.lost(kind))
                .map(Portrait::profileId)
                .toList();
        if (!lost.isEmpty()) {
            sql.of("""
                    with gone as (
                        delete from identifier i using profile p
                        where p.id = any(:ids::uuid[]) and i.profile_id = p.id
                          and (i.kind, i.value) = (:kind, case :kind when 'EMAIL' then p.email else p.phone end)
                        returning i.*)
                    insert into identifier_past (profile_id, kind, value, since, until, origin_profile_id)
                    select profile_id, kind, value, since, :now, profile_id from gone on conflict do nothing""")
                    .set("ids", lost)
                    .set("kind", kind)
                    .set("now", clock.instant())
                    .update();
        }
    }

    private void addNames(List<Portrait> portraits) {
        sql.of("insert into attribute_name select unnest(:names::text[]) on conflict do nothing")
                .set(
                        "names",
                        portraits.stream()
                                .flatMap(one -> one.attributes().keySet().stream())
                                .distinct()
                                .sorted()
                                .toList())
                .update();
    }

    /** An attribute that is null is one that is taken away; a profile that stays as it was is not written. */
    private Map<UUID, Long> put(List<Portrait> portraits) {
        var versions = new HashMap<UUID, Long>();
        sql.of(PUT)
                .set("said", text(portraits))
                .set("now", clock.instant())
                .list(row -> versions.put(row.uuid("id"), row.number("version")));
        return versions;
    }

    private String text(List<Portrait> portraits) {
        try {
            return json.writeValueAsString(
                    portraits.stream().map(Portrait::said).toList());
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
