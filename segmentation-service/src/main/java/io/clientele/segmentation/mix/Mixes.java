package io.clientele.segmentation.mix;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.mix.Mix.Line;
import io.clientele.segmentation.mix.Mix.Part;
import io.clientele.segmentation.mix.Mix.Past;
import io.clientele.segmentation.movement.Flows;
import io.clientele.segmentation.policy.Policies;
import io.clientele.segmentation.relationship.Relationship;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says how far the mix is from the one that is wanted. Who is gone is no part of it, what they brought is. */
@ApplicationScoped
class Mixes {

    private static final List<Relationship> PARTS =
            List.of(Relationship.CUSTOMER, Relationship.BECOMING_CLIENT, Relationship.CLIENT);
    private static final String GONE = "case when stage = 'CHURNED' then 'LOST' else relationship end";
    private static final int MONTHS = 13;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Now(long people, BigDecimal revenue) {

        static final Now NONE = new Now(0, BigDecimal.ZERO);
    }

    private final Sql sql;
    private final Business business;
    private final TargetMixes targets;
    private final Policies policies;
    private final Flows flows;

    Mixes(Sql sql, Business business, TargetMixes targets, Policies policies, Flows flows) {
        this.sql = sql;
        this.business = business;
        this.targets = targets;
        this.policies = policies;
        this.flows = flows;
    }

    Mix now() {
        var target = targets.current();
        return new Mix(
                business.today(),
                business.currency(),
                target.number(),
                parts(target.mix()),
                lines(policies.current().policy().targets()),
                trend());
    }

    private List<Part> parts(TargetMix target) {
        var found = new EnumMap<Relationship, Now>(Relationship.class);
        sql.of("""
                select relationship, count(*) filter (where stage <> 'CHURNED') as people, sum(income) as revenue
                from standing where exemption is null and relationship <> 'PROSPECT' group by 1""")
                .list(row -> found.put(
                        Relationship.valueOf(row.text("relationship")),
                        new Now(row.number("people"), row.decimal("revenue"))));
        long people = found.values().stream().mapToLong(Now::people).sum();
        var revenue = found.values().stream().map(Now::revenue).reduce(BigDecimal.ZERO, BigDecimal::add);
        return PARTS.stream()
                .map(one -> part(one, found.getOrDefault(one, Now.NONE), people, revenue, target))
                .toList();
    }

    private static Part part(Relationship one, Now now, long people, BigDecimal revenue, TargetMix target) {
        var wanted = target.people().isEmpty() ? null : target.people().getOrDefault(one, 0);
        var wantedRevenue = target.revenue().isEmpty() ? null : target.revenue().getOrDefault(one, 0);
        return new Part(
                one,
                now.people,
                share(BigDecimal.valueOf(now.people), BigDecimal.valueOf(people)),
                wanted,
                wanted == null ? null : Math.ceilDiv(wanted * people, 100) - now.people,
                now.revenue,
                share(now.revenue, revenue),
                wantedRevenue,
                wantedRevenue == null || wantedRevenue == 100
                        ? null
                        : HUNDRED.multiply(percent(wantedRevenue, revenue).subtract(now.revenue))
                                .divide(BigDecimal.valueOf(100 - wantedRevenue), 0, RoundingMode.HALF_UP));
    }

    /** A line has whoever ordered of it most often. */
    private List<Line> lines(Map<String, Relationship> targets) {
        if (targets.isEmpty()) {
            return List.of();
        }
        return sql.of("""
                with often as (
                    select p.profile_id, p.category, count(*) as times
                    from reading.purchase_part p
                    join reading.purchase b on b.profile_id = p.profile_id and b.purchase_id = p.purchase_id and not b.refund
                    where p.category <> '' group by 1, 2
                ), mainly as (
                    select distinct on (profile_id) profile_id, category from often order by profile_id, times desc, category
                ), wanted as (
                    select * from unnest(:categories::text[], :targets::text[], :ranks::int[]) w(category, target, rank)
                )
                select w.category, w.target, count(s.profile_id) as people,
                    count(s.profile_id) filter (where array_position(:order::text[], s.relationship) >= w.rank) as there
                from wanted w
                left join mainly m on m.category = w.category
                left join standing s on s.profile_id = m.profile_id and s.exemption is null and s.stage <> 'CHURNED'
                group by 1, 2 order by 1""")
                .set("categories", targets.keySet())
                .set("targets", targets.values())
                .set(
                        "ranks",
                        targets.values().stream().map(one -> one.ordinal() + 1).toList())
                .set("order", List.of(Relationship.values()))
                .list(row -> new Line(
                        row.text("category"),
                        Relationship.valueOf(row.text("target")),
                        row.number("people"),
                        row.number("there"),
                        row.number("people") - row.number("there")));
    }

    private List<Past> trend() {
        var today = business.today();
        return flows.of(GONE, today).stream()
                .filter(month -> month.month().isAfter(today.minusMonths(MONTHS)))
                .map(Mixes::past)
                .toList();
    }

    private static Past past(Flows.Month month) {
        var shares = new EnumMap<Relationship, BigDecimal>(Relationship.class);
        long all = PARTS.stream().mapToLong(one -> people(month, one)).sum();
        PARTS.forEach(one -> shares.put(one, share(BigDecimal.valueOf(people(month, one)), BigDecimal.valueOf(all))));
        return new Past(month.month(), shares);
    }

    private static long people(Flows.Month month, Relationship one) {
        return month.people().getOrDefault(one.name(), 0L);
    }

    private static BigDecimal percent(int percent, BigDecimal of) {
        return of.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? BigDecimal.ZERO : part.divide(whole, 4, RoundingMode.HALF_UP);
    }
}
