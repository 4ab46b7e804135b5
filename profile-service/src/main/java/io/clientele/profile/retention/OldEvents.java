package io.clientele.profile.retention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.clientele.kit.Sql;
import io.clientele.profile.change.Changes;
import io.clientele.profile.change.Gone;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.retention.Rule.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened long ago. It goes from the feed too: who reads it again never hears of it. */
@ApplicationScoped
class OldEvents implements Retained {

    private record Event(UUID id, UUID origin) {}

    /** People a transaction: their rows are held until it ends. */
    private static final int PAGE = 200;

    private static final String OLD = """
            e.occurred_at < :before and case :kind
                when 'CONTACTS' then e.name = 'Contact Recorded'
                when 'CLOSED_NEEDS' then e.name in ('Need Stated', 'Need Met') and exists (
                    select from event met
                    where met.profile_id = e.profile_id and met.name = 'Need Met' and met.occurred_at < :before
                      and met.properties ->> 'need_id' = e.properties ->> 'need_id')
                else case :name when '' then e.name <> all(:others::text[]) else e.name = :name end end""";

    private final Sql sql;
    private final Profiles profiles;
    private final Changes changes;

    OldEvents(Sql sql, Profiles profiles, Changes changes) {
        this.sql = sql;
        this.profiles = profiles;
        this.changes = changes;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.EVENTS, Kind.CONTACTS, Kind.CLOSED_NEEDS);
    }

    @Override
    public Old count(Wanted wanted) {
        return with(wanted, "select count(*) as count, min(occurred_at) as oldest from event e where " + OLD)
                .one(row -> new Old(row.number("count"), row.instant("oldest")))
                .orElseThrow();
    }

    @Override
    public Forgotten forget(Wanted wanted, @Nullable UUID after) {
        var people = with(wanted, """
                select distinct profile_id from event e
                where (:after::uuid is null or profile_id > :after) and %s order by profile_id limit :page""".formatted(OLD))
                .set("after", after)
                .set("page", PAGE)
                .list(row -> row.uuid("profile_id"));
        if (people.isEmpty()) {
            return new Forgotten(0, null);
        }
        profiles.hold(people);
        var gone = with(
                        wanted,
                        "delete from event e where profile_id = any(:ids::uuid[]) and " + OLD
                                + " returning id, origin_profile_id")
                .set("ids", people)
                .list(row -> new Event(row.uuid("id"), row.uuid("origin_profile_id")));
        takeBack(gone);
        return new Forgotten(gone.size(), people.size() < PAGE ? null : people.getLast());
    }

    /** The feed told them under the name that the profile had then, and takes them back under it: there, order is kept. */
    private void takeBack(List<Event> gone) {
        var told = gone.stream().collect(groupingBy(Event::origin, TreeMap::new, mapping(Event::id, toList())));
        sql.of("""
                delete from change
                where profile_id = any(:origins::uuid[]) and kind = 'event'
                  and (body::jsonb ->> 'eventId')::uuid = any(:ids::uuid[])""")
                .set("origins", told.keySet())
                .set("ids", gone.stream().map(Event::id).toList())
                .update();
        changes.record(told.entrySet().stream()
                .map(one -> Gone.events(one.getKey(), one.getValue()))
                .toList());
    }

    private Sql.Statement with(Wanted wanted, String text) {
        return sql.of(text)
                .set("kind", wanted.kind())
                .set("name", wanted.name())
                .set("others", wanted.others())
                .set("before", wanted.before());
    }
}
