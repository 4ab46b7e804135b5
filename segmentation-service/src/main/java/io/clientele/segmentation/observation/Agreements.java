package io.clientele.segmentation.observation;

import io.clientele.kit.Sql;
import io.clientele.segmentation.dimension.Commitments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was agreed, offered, wished for and declared: of each thing its newest beginning and its newest end decide. */
@ApplicationScoped
class Agreements {

    static final String TEXT = """
            with circle as materialized (
                select * from unnest(:owners::uuid[], :members::uuid[]) c(owner, member)
            ), event as (
                select c.owner, e.event_id, e.name, e.properties as said, e.occurred_at
                from circle c join reading.event e on e.profile_id = c.member
                where e.profile_id = any(:members::uuid[]) and e.occurred_at <= :now and e.name in ('Contract Signed', 'Contract Ended', 'Quote Sent', 'Need Stated',
                    'Need Met', 'Preference Stated', 'Supplier Declared')
            ), thing as (
                select owner,
                    case when name like 'Contract %' then 'CONTRACT' when name like 'Need %' then 'NEED'
                        when name = 'Quote Sent' then 'QUOTE' when name = 'Preference Stated' then 'PREFERENCE'
                        else 'SUPPLIER' end as what,
                    case when name like 'Contract %' then btrim(said ->> 'contract_id')
                        when name like 'Need %' then btrim(said ->> 'need_id')
                        when name = 'Quote Sent' then coalesce(btrim(said ->> 'quote_id'), event_id::text)
                        when name = 'Preference Stated' then btrim(said ->> 'name') else '' end as id,
                    (array_agg(said order by occurred_at desc, event_id desc)
                        filter (where name not in ('Contract Ended', 'Need Met')))[1] as said,
                    max(occurred_at) filter (where name not in ('Contract Ended', 'Need Met')) as begun_at,
                    max(occurred_at) filter (where name in ('Contract Ended', 'Need Met')) as ended_at
                from event group by 1, 2, 3
            ), dated as (
                select *, coalesce(ended_at >= begun_at, false) as is_over, lower(said ->> 'tailored') as tailored,
                    day_of(said ->> 'starts') as starts, day_of(coalesce(said ->> 'ends', said ->> 'valid_until')) as ends
                from thing where begun_at is not null
            ), stated as (
                select *, not is_over and coalesce(starts <= :today, true) and coalesce(ends >= :today, true) as runs from dated
            ), decided as (
                select owner, max(at) as at from (
                    select owner, begun_at as at from stated where what = 'CONTRACT'
                    union all
                    select c.owner, b.occurred_at from circle c join reading.purchase b on b.profile_id = c.member
                    where b.profile_id = any(:members::uuid[]) and not b.refund and b.occurred_at <= :now) d
                group by 1
            )
            select s.owner,
                count(*) filter (where what = 'CONTRACT') as signed,
                count(*) filter (where what = 'CONTRACT' and runs) as active,
                count(*) filter (where what = 'CONTRACT' and runs and tailored = 'true') as active_tailored,
                count(*) filter (where what = 'CONTRACT' and runs and tailored is null and said ->> 'scope' <> '')
                    as active_scoped,
                count(*) filter (where what = 'CONTRACT' and runs and said ->> 'fee' is not null) as active_with_fee,
                count(*) filter (where what = 'CONTRACT' and tailored = 'true') as ever_tailored,
                case when not bool_or(what = 'CONTRACT' and runs) then max(least((ended_at at time zone :zone)::date, ends))
                    filter (where what = 'CONTRACT') end as ended_on,
                count(*) filter (where what = 'QUOTE' and runs and begun_at > :now::timestamptz - interval '90 days'
                    and begun_at > coalesce(d.at, '-infinity')) as open_offers,
                count(*) filter (where what = 'QUOTE' and tailored = 'true') as tailored_quotes,
                count(*) filter (where what = 'PREFERENCE' and said ->> 'value' <> '') as preferences,
                count(*) filter (where what = 'NEED') as needs,
                count(*) filter (where what = 'NEED' and not is_over) as open_needs,
                count(*) filter (where what = 'NEED' and lower(said ->> 'long_term') = 'true') as long_term,
                max(said ->> 'sole') filter (where what = 'SUPPLIER') as sole,
                max(said ->> 'share_of_wallet') filter (where what = 'SUPPLIER') as share
            from stated s left join decided d on d.owner = s.owner
            group by 1""";

    private final Sql sql;

    Agreements(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, Commitments> of(Circle circle, Moment moment) {
        var found = new HashMap<UUID, Commitments>();
        sql.of(TEXT)
                .set("owners", circle.owners())
                .set("members", circle.members())
                .set("today", moment.today())
                .set("now", moment.now())
                .set("zone", moment.zone().getId())
                .list(row -> found.put(
                        row.uuid("owner"),
                        new Commitments(
                                row.integer("signed"),
                                row.integer("active"),
                                row.integer("active_tailored"),
                                row.integer("active_scoped"),
                                row.integer("active_with_fee"),
                                row.integer("ever_tailored"),
                                row.date("ended_on"),
                                row.integer("open_offers"),
                                row.integer("tailored_quotes"),
                                row.integer("preferences"),
                                row.integer("needs"),
                                row.integer("open_needs"),
                                row.integer("long_term"),
                                row.text("sole") == null ? null : "true".equalsIgnoreCase(row.text("sole")),
                                number(row.text("share")))));
        return found;
    }

    private static @Nullable Double number(@Nullable String text) {
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }
}
