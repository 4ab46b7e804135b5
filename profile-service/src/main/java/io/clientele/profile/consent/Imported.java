package io.clientele.profile.consent;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.consent.Consent.Subject;
import io.clientele.profile.consent.ConsentRows.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which decisions came by an import, and what stood before them. */
@ApplicationScoped
class Imported {

    record Key(UUID profileId, Subject subject) {

        static Key of(Standing one) {
            return new Key(one.profileId(), one.consent().subject());
        }
    }

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Imported(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    Map<Key, Consent> standing(Collection<UUID> profileIds) {
        return sql
                .of("select * from consent where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .list(row -> new Standing(row.uuid("profile_id"), Consent.of(row)))
                .stream()
                .collect(toMap(Key::of, Standing::consent));
    }

    /** What stood before the first of several that it brought stays noted. */
    void note(UUID importId, Map<Key, Consent> before, List<Standing> taken) {
        if (taken.isEmpty()) {
            return;
        }
        var last = taken.stream().collect(toMap(Key::of, Standing::consent, (_, later) -> later));
        var keys = List.copyOf(last.keySet());
        sql.of("""
                insert into import_consent as noted (profile_id, import_id, channel, topic, purpose, origin_profile_id,
                    decided_at, before)
                select id, :importId, channel, topic, purpose, id, at, before
                from unnest(:ids::uuid[], :channels::text[], :topics::text[], :purposes::text[], :times::timestamptz[],
                            :befores::jsonb[]) c(id, channel, topic, purpose, at, before)
                on conflict (profile_id, import_id, channel, topic, purpose, origin_profile_id) do update set
                    decided_at = excluded.decided_at""")
                .set("importId", importId)
                .set("ids", keys.stream().map(Key::profileId).toList())
                .set(
                        "channels",
                        keys.stream().map(key -> key.subject().channel()).toList())
                .set("topics", keys.stream().map(key -> key.subject().topic()).toList())
                .set(
                        "purposes",
                        keys.stream().map(key -> key.subject().purpose()).toList())
                .set(
                        "times",
                        keys.stream().map(key -> last.get(key).decidedAt()).toList())
                .set("befores", keys.stream().map(key -> text(before.get(key))).toList())
                .update();
    }

    /** Only a yes that stands as the import gave it; whoever decided since has decided. */
    List<Decision> back(UUID importId, Collection<UUID> profileIds) {
        return sql.of("""
                select c.*, i.before as former from import_consent i
                join consent c using (profile_id, channel, topic, purpose, decided_at)
                where i.profile_id = any(:ids::uuid[]) and i.import_id = :importId and c.status = 'GRANTED'
                order by profile_id, channel, topic, purpose""").set("ids", profileIds).set("importId", importId).list(this::back).stream()
                .distinct()
                .toList();
    }

    private Decision back(Row row) throws SQLException {
        var withdrawn = Consent.of(row).withdrawn("undo of an import", clock.instant());
        return Optional.ofNullable(row.text("former"))
                .map(this::read)
                .filter(Consent::yes)
                .orElse(withdrawn)
                .of(row.uuid("profile_id"));
    }

    private @Nullable String text(@Nullable Consent consent) {
        try {
            return consent == null ? null : json.writeValueAsString(consent);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private Consent read(String stored) {
        try {
            return json.readValue(stored, Consent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
