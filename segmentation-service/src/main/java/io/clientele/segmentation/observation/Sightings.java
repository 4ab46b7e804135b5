package io.clientele.segmentation.observation;

import static java.util.stream.Collectors.partitioningBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Keeps what was seen of people for as long as nothing of it changes by itself. */
@ApplicationScoped
public class Sightings {

    /** Of whom nothing will ever change: "infinity" is no day that Java knows. */
    private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    private final Sql sql;
    private final ObjectMapper json;
    private final Horizon horizon;
    private final Business business;

    Sightings(Sql sql, ObjectMapper json, Horizon horizon, Business business) {
        this.sql = sql;
        this.json = json;
        this.horizon = horizon;
        this.business = business;
    }

    /** What still holds of what was seen in the same manner. */
    Map<UUID, Sighting> of(Collection<UUID> profileIds, LocalDate today, Sight sight) {
        var found = new HashMap<UUID, Sighting>();
        sql.of("""
                select profile_id, seen from sighting
                where profile_id = any(:ids::uuid[]) and manner = :manner and holds_until > :today""")
                .set("ids", profileIds)
                .set("manner", manner(sight))
                .set("today", today)
                .list(row -> found.put(row.uuid("profile_id"), read(Objects.requireNonNull(row.text("seen")))));
        return found;
    }

    /** Keeps what was seen just now of people whom the caller's transaction holds, as far as it may be kept. */
    public void keep(Collection<Observed> seen, Sight sight) {
        var fresh = seen.stream().filter(Observed::isFresh).collect(partitioningBy(Observed::mayBeKept));
        sql.of("delete from sighting where profile_id = any(:ids::uuid[])")
                .set("ids", ids(fresh.get(false)))
                .update();
        if (!fresh.get(true).isEmpty()) {
            write(fresh.get(true), sight);
        }
    }

    private void write(List<Observed> fresh, Sight sight) {
        var today = fresh.getFirst().features().today();
        var ids = ids(fresh);
        var until = horizon.of(ids, today, business.zone(), sight.rules());
        sql.of("""
                insert into sighting (profile_id, manner, holds_until, seen)
                select t.id, :manner, t.until, t.seen from unnest(:ids::uuid[], :untils::date[], :seen::text[]) t(id, until, seen)
                join reading.person p on p.profile_id = t.id
                order by 1
                on conflict (profile_id) do update
                set manner = excluded.manner, holds_until = excluded.holds_until, seen = excluded.seen""")
                .set("ids", ids)
                .set("manner", manner(sight))
                .set(
                        "untils",
                        ids.stream().map(id -> until.getOrDefault(id, FOR_GOOD)).toList())
                .set("seen", fresh.stream().map(one -> write(one.sighting())).toList())
                .update();
    }

    private static List<UUID> ids(List<Observed> seen) {
        return seen.stream().map(one -> one.identity().profileId()).toList();
    }

    /** Another release may ask otherwise, another business look at other windows, count otherwise, or be elsewhere. */
    private String manner(Sight sight) {
        var asked = List.of(PurchasesSeen.TEXT, Services.TEXT, Agreements.TEXT, Behaviours.TEXT, Horizon.TEXT);
        return Integer.toHexString(List.of(asked, sight.rules(), business.zone(), business.currency())
                .hashCode());
    }

    private String write(Sighting sighting) {
        try {
            return json.writeValueAsString(sighting);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Sighting read(String sighting) {
        try {
            return json.readValue(sighting, Sighting.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored sighting is not readable", broken);
        }
    }
}
