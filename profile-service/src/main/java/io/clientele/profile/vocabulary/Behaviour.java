package io.clientele.profile.vocabulary;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** Counts how people behave, in a part of them that is large enough to know what is usual. */
@ApplicationScoped
class Behaviour {

    private static final long ENOUGH = 50_000;
    private static final int SHARES = 64;

    private static final String QUESTION = """
        with who as (
            select id, coalesce(attributes ->> 'kind' = 'ORGANISATION', false) as organisation
            from profile
            where merged_into is null and share < :shares
              and attributes ->> 'internal' is distinct from 'true'
        ), sold as (
            select p.profile_id, count(distinct p.occurred_on) >= 2 as again
            from purchase p join who on who.id = p.profile_id where not p.refund group by 1
        ), line as materialized (
            select l.profile_id, l.kind, lower(concat_ws(' ', l.category, l.name)) as words
            from purchase_line l join who on who.id = l.profile_id
        ), product as materialized ( -- a shop has a thousand times as many lines as things that it sells
            select words,
                words ~ '\\m(rooms?|suites?|hotel|nights?|breakfast|dinner|restaurant|tables?)\\M' as stays,
                words ~ '\\m(treatments?|therapy|dental|clinic|medical|surgery|check-?ups?)\\M' as care,
                words ~ '\\m(courses?|lessons?|tuition|classes|workshops?|training)\\M' as learning,
                words ~ '\\m(rent|rental|lease)\\M' as rent,
                words ~ '\\m(donations?|sponsorships?|charity)\\M' as giving,
                words ~ '\\m(tickets?|admission|exhibitions?|museum|tours?)\\M' as tickets,
                words ~ '\\m(flights?|fares?|train|ferry|coach|boarding)\\M' as travel,
                words ~ '\\m(magazines?|newspapers?|issues?|journals?|books?)\\M' as reading
            from (select distinct words from line) sold
        ), lines as (
            select l.profile_id,
                bool_or(l.kind in ('TAILORED', 'PROFESSIONAL_SERVICE')) as tailored,
                bool_or(l.kind = 'SUBSCRIPTION') as subscription,
                bool_or(p.stays) as stays, bool_or(p.care) as care, bool_or(p.learning) as learning,
                bool_or(p.rent) as rent, bool_or(p.giving) as giving, bool_or(p.tickets) as tickets,
                bool_or(p.travel) as travel, bool_or(p.reading) as reading
            from line l join product p using (words)
            group by 1
        ), happened as (
            select e.profile_id,
                bool_or(e.name = 'Contract Signed' and e.properties ->> 'tailored' = 'true') as tailored_contract,
                bool_or(e.name = 'Contract Signed' and e.properties ->> 'tailored' is distinct from 'true')
                    as plain_contract,
                bool_or(e.name = 'Appointment Booked') as appointment,
                bool_or(e.name = 'Contact Recorded'
                    and e.properties ->> 'kind' in ('ADVICE', 'ONGOING', 'CONSULTATION')) as advised,
                bool_or(e.name = 'Session Attended') as attended,
                bool_or(e.name in ('Product Viewed', 'Product List Viewed', 'Products Searched', 'Product Added'))
                    as looked
            from event e join who on who.id = e.profile_id group by 1
        ), told as (
            select
                sold.profile_id is not null as bought, coalesce(sold.again, false) as came_again,
                h.tailored_contract, h.plain_contract, h.appointment, h.advised, h.attended, h.looked,
                lines.tailored, lines.subscription, lines.stays, lines.care, lines.learning, lines.rent,
                lines.giving, lines.tickets, lines.travel, lines.reading, who.organisation,
                exists (select from consent c where c.profile_id = who.id and c.status = 'GRANTED') as follows,
                exists (select from identifier i where i.profile_id = who.id and i.kind = 'USER_ID') as account
            from who
            left join sold on sold.profile_id = who.id
            left join lines on lines.profile_id = who.id
            left join happened h on h.profile_id = who.id
        )
        select count(*) as people,
            count(*) filter (where bought) as bought,
            count(*) filter (where came_again) as came_again,
            count(*) filter (where tailored_contract) as tailored_contract,
            count(*) filter (where plain_contract) as plain_contract,
            count(*) filter (where appointment) as appointment,
            count(*) filter (where advised) as advised,
            count(*) filter (where tailored) as tailored_work,
            count(*) filter (where subscription) as subscription,
            count(*) filter (where attended) as attended,
            count(*) filter (where follows and not bought and not account) as follows_only,
            count(*) filter (where account and not bought) as uses_only,
            count(*) filter (where looked) as looked_around,
            count(*) filter (where stays) as stays, count(*) filter (where care) as care,
            count(*) filter (where learning) as learning, count(*) filter (where rent) as rent,
            count(*) filter (where giving) as giving, count(*) filter (where tickets) as tickets,
            count(*) filter (where travel) as travel, count(*) filter (where reading) as reading,
            count(*) filter (where organisation) as organisation
        from told""";

    /** @param people how many were looked at */
    record Counted(long people, Map<Figure, Long> of) {}

    private final Sql sql;

    Behaviour(Sql sql) {
        this.sql = sql;
    }

    Counted count() {
        long people =
                sql.of("select count(*) from profile where merged_into is null").number();
        var shares = people <= ENOUGH ? SHARES : Math.max(1, SHARES * ENOUGH / people);
        return sql.of(QUESTION)
                .set("shares", (int) shares)
                .one(row -> {
                    var counted = new EnumMap<Figure, Long>(Figure.class);
                    for (var figure : Figure.values()) {
                        counted.put(figure, row.number(figure.column()));
                    }
                    return new Counted(row.number("people"), counted);
                })
                .orElseThrow();
    }
}
