package io.clientele.segmentation.observation;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads how people are served: contacts, appointments, mails, and who of ours it was. */
@ApplicationScoped
class Services {

    /** @param yearly as {@link io.clientele.segmentation.dimension.Contacts} says, and so on */
    record Service(
            int recorded,
            int advice,
            int ongoing,
            int yearly,
            int booked,
            int appointments,
            double named,
            double namedBySame,
            int beforeDecision,
            int decisionDays,
            int mails,
            int answers,
            @Nullable LocalDate grewOn,
            int lately,
            int before,
            @Nullable LocalDate lastOn) {

        static final Service NONE = new Service(0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, 0, null, 0, 0, null);
    }

    /** What happened to each, by what it is; {@code novel} says what would be a new demand, once. */
    private static final String HAPPENED = """
            with circle as materialized (
                select * from unnest(:owners::uuid[], :members::uuid[]) c(owner, member)
            ), event as (
                select c.owner, e.name, upper(e.properties ->> 'kind') as kind, e.occurred_at,
                    (e.occurred_at at time zone :zone)::date as day, e.properties, nullif(e.properties ->> 'handled_by', '') as hand
                from circle c join reading.event e on e.profile_id = c.member
                where e.profile_id = any(:members::uuid[]) and e.occurred_at <= :now and e.name in ('Contact Recorded', 'Appointment Booked', 'Quote Sent',
                    'Contract Signed', 'Preference Stated', 'Need Stated', 'Email Sent', 'Email Clicked', 'Email Replied')
            ), bought as (
                select c.owner, b.occurred_at, b.occurred_on as day, nullif(b.handled_by, '') as hand,
                    bool_or(p.kind in ('TAILORED', 'PROFESSIONAL_SERVICE')) as tailored,
                    bool_or(p.kind = 'SERVICE') as service, bool_or(p.kind = 'SUBSCRIPTION') as subscription
                from circle c
                join reading.purchase b on b.profile_id = c.member
                join reading.purchase_part p on p.profile_id = b.profile_id and p.purchase_id = b.purchase_id
                where b.profile_id = any(:members::uuid[]) and p.profile_id = any(:members::uuid[])
                    and b.occurred_at <= :now and not b.refund
                group by c.owner, b.purchase_id, b.occurred_at, b.occurred_on, b.handled_by
            ), happened as (
                select owner, case when name <> 'Contact Recorded' then name
                        when kind in ('ADVICE', 'CONSULTATION') then 'ADVICE'
                        when kind = 'ONGOING' then 'ONGOING' else 'OTHER' end as what,
                    occurred_at, day, hand,
                    case name when 'Contact Recorded' then kind when 'Preference Stated' then properties ->> 'name'
                        when 'Need Stated' then properties ->> 'need_id'
                        when 'Contract Signed' then properties ->> 'contract_id'
                        else coalesce(properties ->> 'class', 'HUMAN') end as novel
                from event
                union all
                select owner, case when tailored then 'TAILORED' when service then 'STANDARD'
                    when subscription then 'SUBSCRIPTION' else 'GOODS' end, occurred_at, day, hand, ''
                from bought
            )""";

    static final String TEXT = HAPPENED + """
            , anchor as (
                select owner, max(day) filter (where what in ('ADVICE', 'ONGOING')) as served_on,
                    min(day) filter (where what in ('TAILORED', 'STANDARD', 'SUBSCRIPTION', 'GOODS')) as bought_on,
                    min(occurred_at) filter (where what in ('TAILORED', 'Contract Signed')) as decided_at
                from happened group by 1
            ), handler as (
                select owner, hand, sum(case when what in ('ADVICE', 'ONGOING', 'TAILORED') then 1 else .5 end) as weight
                from happened
                where hand is not null and what in ('ADVICE', 'ONGOING', 'TAILORED', 'STANDARD', 'SUBSCRIPTION')
                group by 1, 2
            ), bond as (
                select owner, sum(weight) as named, max(weight) as by_same from handler group by 1
            ), novelty as (
                select n.owner, max(n.day) as grew_on
                from (select owner, what, novel, min(day) as day from happened
                      where what in ('ADVICE', 'TAILORED', 'STANDARD', 'Preference Stated', 'Need Stated', 'Contract Signed')
                      group by 1, 2, 3) n
                join anchor a on a.owner = n.owner
                where n.day > a.bought_on
                group by 1
            )
            select h.owner,
                count(*) filter (where what in ('ADVICE', 'ONGOING', 'OTHER')) as recorded,
                count(*) filter (where what = 'ADVICE') as advice,
                count(*) filter (where what = 'ONGOING') as ongoing,
                count(*) filter (where what in ('ADVICE', 'ONGOING') and day > a.served_on - 365) as yearly,
                count(*) filter (where what = 'Appointment Booked') as booked,
                greatest(0, count(*) filter (where what = 'Appointment Booked' and day > coalesce(a.served_on, :today) - 365)
                    - count(*) filter (where what in ('ADVICE', 'ONGOING', 'STANDARD')
                        and day > coalesce(a.served_on, :today) - 365)) as appointments,
                coalesce(max(b.named), 0) as named, coalesce(max(b.by_same), 0) as by_same,
                count(*) filter (where what in ('ADVICE', 'Appointment Booked', 'Quote Sent') and occurred_at < a.decided_at)
                    as steps,
                coalesce((max(a.decided_at) at time zone :zone)::date - min(day) filter (where occurred_at <= a.decided_at
                    and what in ('ADVICE', 'Appointment Booked', 'Quote Sent', 'TAILORED', 'Contract Signed')), -1) as decision,
                count(*) filter (where what = 'Email Sent') as mails,
                count(*) filter (where what in ('Email Clicked', 'Email Replied') and novel = 'HUMAN') as answers,
                max(n.grew_on) as grew_on,
                count(*) filter (where what in ('ADVICE', 'ONGOING', 'TAILORED', 'STANDARD') and day > :today - 180) as lately,
                count(*) filter (where what in ('ADVICE', 'ONGOING', 'TAILORED', 'STANDARD')
                    and day > :today - 360 and day <= :today - 180) as before,
                max(day) filter (where what in ('ADVICE', 'ONGOING', 'TAILORED', 'STANDARD', 'SUBSCRIPTION', 'GOODS',
                    'Appointment Booked', 'Quote Sent')) as last_on
            from happened h
            join anchor a on a.owner = h.owner
            left join bond b on b.owner = h.owner
            left join novelty n on n.owner = h.owner
            group by 1""";

    private final Sql sql;

    Services(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, Service> of(Circle circle, Moment moment) {
        var found = new HashMap<UUID, Service>();
        sql.of(TEXT)
                .set("owners", circle.owners())
                .set("members", circle.members())
                .set("today", moment.today())
                .set("now", moment.now())
                .set("zone", moment.zone().getId())
                .list(row -> found.put(
                        row.uuid("owner"),
                        new Service(
                                row.integer("recorded"),
                                row.integer("advice"),
                                row.integer("ongoing"),
                                row.integer("yearly"),
                                row.integer("booked"),
                                row.integer("appointments"),
                                row.decimal("named").doubleValue(),
                                row.decimal("by_same").doubleValue(),
                                row.integer("steps"),
                                row.integer("decision"),
                                row.integer("mails"),
                                row.integer("answers"),
                                row.date("grew_on"),
                                row.integer("lately"),
                                row.integer("before"),
                                row.date("last_on"))));
        return found;
    }
}
