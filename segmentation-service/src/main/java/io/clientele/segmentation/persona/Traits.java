package io.clientele.segmentation.persona;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.lifetime.Observations;
import io.clientele.segmentation.segment.Census;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The traits of everybody, gathered for as long as a transaction takes: one row for each that is known of somebody. */
@ApplicationScoped
public class Traits {

    private static final String BANDS = """
            case when age between 0 and 17 then 1 when age between 18 and 24 then 2 when age between 25 and 34 then 3
                when age between 35 and 44 then 4 when age between 45 and 54 then 5 when age between 55 and 64 then 6
                when age between 65 and 120 then 7 end""";

    /** Days are compared as numbers, so that one that no calendar has does no harm. */
    private static final String GATHERED = """
            create temporary table trait_told on commit drop as
            %s, belongs as (%s),
            favourite as (
                select distinct on (profile_id) profile_id, category from (
                    select profile_id, category, count(distinct purchase_id) as orders from reading.purchase_part
                    where category <> '' and quantity > 0 group by 1, 2)
                order by profile_id, orders desc, category
            ), seen as materialized ( -- or each of these is worked out wherever it is looked at
                select d.profile_id, b.profile_id is not null as member, d.attributes as a, f.category, s.relationship, y.orders,
                    case when d.attributes ->> 'birthDate' ~ '^\\d{4}-\\d{2}-\\d{2}' then
                        (to_char(:today::date, 'YYYYMMDD')::int - replace(left(d.attributes ->> 'birthDate', 10), '-', '')::int) / 10000
                    end as age,
                    case when y.sold > 0 then floor(3 * log(y.sold::float8 / y.orders / :unit::float8)) end as step,
                    :today::date - y.last_on as days, y.discounted::float8 / y.orders as discounted
                from reading.person d
                left join belongs b on b.profile_id = d.profile_id
                left join favourite f on f.profile_id = d.profile_id
                left join standing s on s.profile_id = d.profile_id and s.exemption is null
                left join reading.buying y on y.profile_id = d.profile_id
                where %s
            )
            select s.profile_id, s.member, t.trait, t.value, t.place
            from seen s cross join lateral (select %s as band) b cross join lateral (values
                ('AGE', (array['0-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+'])[band], band),
                ('GENDER', nullif(lower(trim(a ->> 'gender')), ''), null),
                ('COUNTRY', nullif(trim(a ->> 'country'), ''), null),
                ('LANGUAGE', nullif(lower(split_part(a ->> 'language', '-', 1)), ''), null),
                ('INCOME', nullif(trim(a ->> 'incomeBand'), ''), null),
                ('ORDERS', case when orders is null then '0' when orders = 1 then '1' when orders = 2 then '2'
                    when orders <= 5 then '3-5' when orders <= 10 then '6-10' else '11+' end,
                    case when orders is null then 0 when orders <= 2 then orders when orders <= 5 then 3
                    when orders <= 10 then 4 else 5 end),
                ('AVERAGE', trim_scale(round((10::float8 ^ (step / 3))::numeric, case when step < 0 then 2 else 0 end)) || '-'
                    || trim_scale(round((10::float8 ^ ((step + 1) / 3))::numeric, case when step < 0 then 2 else 0 end)), step),
                ('LAST', case when days <= 30 then '0-30' when days <= 90 then '31-90' when days <= 180 then '91-180'
                    when days <= 365 then '181-365' when days > 365 then '366+' end,
                    case when days <= 30 then 1 when days <= 90 then 2 when days <= 180 then 3 when days <= 365 then 4 else 5 end),
                ('CATEGORY', category, null),
                ('DISCOUNTS', case when discounted = 0 then 'NEVER' when discounted < 0.5 then 'SOMETIMES'
                    when discounted >= 0.5 then 'MOSTLY' end, case when discounted = 0 then 1 when discounted < 0.5 then 2 else 3 end),
                ('RELATIONSHIP', relationship, null)
            ) t(trait, value, place) where t.value is not null""";

    private final Sql sql;
    private final Census census;
    private final Business business;

    Traits(Sql sql, Census census, Business business) {
        this.sql = sql;
        this.census = census;
        this.business = business;
    }

    /** @param segmentId whose members are told apart; without one, everybody is */
    public void gather(@Nullable UUID segmentId) {
        var members = segmentId == null
                ? null
                : census.plan(List.of(new Condition.Segment(segmentId)), business.now())
                        .members();
        var text = members == null ? "select profile_id from reading.person" : members.text();
        var statement = sql.of(GATHERED.formatted(Observations.EXEMPT, text, Observations.NOT_EXEMPT, BANDS));
        (members == null ? Map.<String, Object>of() : members.parameters()).forEach(statement::set);
        statement
                .set("today", business.today())
                .set("unit", Math.round(1 / business.major(1)))
                .update();
        sql.of("analyze trait_told").update();
    }

    /** How many people there are with which traits, of what was gathered. */
    public List<Cell> cells() {
        return sql.of("""
                select trait, value, place, count(*) filter (where member) as here, count(*) as everybody
                from trait_told group by 1, 2, 3 order by 1, 3 nulls first, 4 desc, 2""")
                .list(row -> new Cell(
                        Trait.valueOf(row.text("trait")),
                        row.text("value"),
                        row.isNull("place") ? null : row.decimal("place").doubleValue(),
                        row.number("here"),
                        row.number("everybody")));
    }
}
