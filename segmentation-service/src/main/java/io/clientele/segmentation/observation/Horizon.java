package io.clientele.segmentation.observation;

import io.clientele.kit.Sql;
import io.clientele.segmentation.type.TypeRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tells until when what was seen of people stays as it is unless they do something: until a day leaves one of the windows
 * in which it counts, a date is reached that was agreed on, or something is to happen that was told beforehand. It may
 * say too early, never too late.
 */
@ApplicationScoped
class Horizon {

    static final String TEXT = """
            with fact as (
                select d.profile_id as id, d.day, array[365] as windows
                from reading.purchase_day d
                where d.profile_id = any(:ids::uuid[]) and d.day > :today - 365
                union all
                select b.profile_id, b.occurred_on, array[180, 360, 365]
                from reading.purchase b
                join reading.purchase_part p on p.profile_id = b.profile_id and p.purchase_id = b.purchase_id
                where b.profile_id = any(:ids::uuid[]) and p.profile_id = any(:ids::uuid[]) and b.occurred_on > :today - 365
                    and p.kind in ('TAILORED', 'PROFESSIONAL_SERVICE', 'SERVICE')
                union all
                select e.profile_id, (e.occurred_at at time zone :zone)::date,
                    case when e.name in ('Contact Recorded', 'Appointment Booked') then array[180, 360, 365]
                        when e.name = 'Quote Sent' then array[90, 91]
                        when e.name = 'Survey Answered' then array[:voice, :advocate]
                        when e.name in ('Content Shared', 'Review Posted', 'Referral Approved') then array[:advocate]
                        when e.name in ('Page Viewed', 'Product Viewed', 'Products Searched', 'Product List Viewed',
                            'Cart Viewed', 'Product Added') then array[:looking, :determined]
                        else '{}'::int[] end
                from reading.event e
                where e.profile_id = any(:ids::uuid[])
            ), change as (
                select id, day + w as first_on from fact, unnest(windows) w
                union all
                -- what is still to come: in another zone it may be yesterday yet
                select id, greatest(day, :today + 1) from fact where day >= :today - 1
                union all
                select e.profile_id, said.day + said.after
                from reading.event e,
                    lateral (values (day_of(e.properties ->> 'starts'), 0), (day_of(e.properties ->> 'ends'), 1),
                        (day_of(e.properties ->> 'valid_until'), 1)) said (day, after)
                where e.profile_id = any(:ids::uuid[]) and e.name in ('Contract Signed', 'Quote Sent')
            )
            select id, min(first_on) as first_on from change where first_on > :today group by 1""";

    private final Sql sql;

    Horizon(Sql sql) {
        this.sql = sql;
    }

    /** The first day on which something may be seen otherwise; whoever is missing stays as they are. */
    Map<UUID, LocalDate> of(Collection<UUID> profileIds, LocalDate today, ZoneId zone, TypeRules rules) {
        var found = new HashMap<UUID, LocalDate>();
        sql.of(TEXT)
                .set("ids", profileIds)
                .set("today", today)
                .set("zone", zone.getId())
                .set("voice", rules.voiceDays())
                .set("advocate", rules.advocateDays())
                .set("looking", rules.lookingDays())
                .set("determined", rules.determinedDays())
                .list(row -> found.put(row.uuid("id"), row.date("first_on")));
        return found;
    }
}
