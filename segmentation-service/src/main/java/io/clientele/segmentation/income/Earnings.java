package io.clientele.segmentation.income;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.income.Income.Month;
import io.clientele.segmentation.income.Income.OfMonth;
import io.clientele.segmentation.income.Income.Part;
import io.clientele.segmentation.relationship.Relationship;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what was earned, by relationship. */
@ApplicationScoped
class Earnings {

    private static final int YEAR = 365;
    private static final int MONTHS = 12;

    /** The table {@code earned}: what each brought in a month after a day, with what contact persons bought. */
    static final String EARNED = """
            with speaks as (
                select distinct on (p.profile_id) p.profile_id, n.profile_id as organisation
                from reading.person p
                join reading.user_name n on n.value = p.attributes ->> 'organisation' and n.profile_id <> p.profile_id
                where p.attributes ->> 'organisation' is not null
                    and p.attributes ->> 'kind' is distinct from 'ORGANISATION'
                    and p.attributes ->> 'internal' is distinct from 'true'
                order by 1, 2
            ), earned as (
                select coalesce(k.organisation, d.profile_id) as profile_id, date_trunc('month', d.day)::date as month,
                    sum(d.sold - d.returned) as net
                from reading.purchase_day d left join speaks k on k.profile_id = d.profile_id
                where d.currency = :currency and d.day > :after and d.day <= :today
                group by 1, 2
            )
            """;

    private final Sql sql;
    private final Business business;
    private final Concentrations concentrations;

    Earnings(Sql sql, Business business, Concentrations concentrations) {
        this.sql = sql;
        this.business = business;
        this.concentrations = concentrations;
    }

    Income now() {
        var today = business.today();
        var parts = parts(today);
        var net = parts.stream().map(Part::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Income(
                today, business.currency(), net, parts, months(today), concentrations.since(today.minusDays(YEAR)));
    }

    private List<Part> parts(LocalDate today) {
        return asked(EARNED + """
                , part as (
                    select s.relationship, count(distinct e.profile_id) as people, sum(e.net) as net
                    from earned e left join standing s on s.profile_id = e.profile_id
                    group by 1)
                select *, sum(net) over () as total from part order by net desc, relationship""", today.minusDays(YEAR), today)
                .list(row -> new Part(
                        relationship(row),
                        row.number("people"),
                        row.decimal("net"),
                        share(row.decimal("net"), row.decimal("total"))));
    }

    private List<Month> months(LocalDate today) {
        var first = today.withDayOfMonth(1).minusMonths(MONTHS);
        var found = new TreeMap<LocalDate, List<OfMonth>>();
        for (var month = first; !month.isAfter(today); month = month.plusMonths(1)) {
            found.put(month, new ArrayList<>());
        }
        asked(EARNED + """
                select e.month, s.relationship, sum(e.net) as net
                from earned e left join standing s on s.profile_id = e.profile_id
                group by 1, 2 order by 1, 2""", first.minusDays(1), today)
                .list(row -> found.get(row.date("month")).add(new OfMonth(relationship(row), row.decimal("net"))));
        return found.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private Sql.Statement asked(String text, LocalDate after, LocalDate today) {
        return sql.of(text)
                .set("currency", business.currency())
                .set("after", after)
                .set("today", today);
    }

    static @Nullable Relationship relationship(Row row) throws SQLException {
        var name = row.text("relationship");
        return name == null ? null : Relationship.valueOf(name);
    }

    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? BigDecimal.ZERO : part.divide(whole, 4, RoundingMode.HALF_UP);
    }
}
