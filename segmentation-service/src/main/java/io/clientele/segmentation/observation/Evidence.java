package io.clientele.segmentation.observation;

import io.clientele.kit.Sql;
import io.clientele.segmentation.dimension.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the facts that speak for and against each dimension of one person, the newest first. */
@ApplicationScoped
public class Evidence {

    private static final int MOST = 20;

    /**
     * @param id of the event or purchase
     * @param what the event's name and kind, or of a purchase what it was
     * @param by who of ours it was
     * @param detail what was said, such as the scope of a contract
     */
    public record Item(
            UUID id,
            Type type,
            Instant at,
            String what,
            @Nullable String by,
            @Nullable String detail) {

        public enum Type {
            EVENT,
            PURCHASE
        }
    }

    private static final Map<Dimension, Set<String>> SPEAK = Map.of(
            Dimension.STEADY_INCOME, Set.of("READY_MADE", "TAILORED", "SERVICE", "SUBSCRIPTION", "Contract Signed"),
            Dimension.DEPENDABILITY,
                    Set.of("READY_MADE", "TAILORED", "SERVICE", "SUBSCRIPTION", "Order Cancelled", "Email Clicked"),
            Dimension.REQUIREMENTS,
                    Set.of("TAILORED", "SERVICE", "Contract Signed", "Preference Stated", "Need Stated", "Quote Sent"),
            Dimension.DEPTH, Set.of("TAILORED", "SERVICE", "ADVICE", "CONSULTATION", "ONGOING", "Need Stated"),
            Dimension.SUPPORT, Set.of("ADVICE", "CONSULTATION", "ONGOING", "Appointment Booked", "Contract Signed"),
            Dimension.EXCLUSIVITY, Set.of("Supplier Declared", "TAILORED"),
            Dimension.SALES_PROCESS,
                    Set.of("ADVICE", "CONSULTATION", "Appointment Booked", "Quote Sent", "Contract Signed", "TAILORED"),
            Dimension.CONTRACT, Set.of("Contract Signed", "Contract Ended", "Quote Sent", "SUBSCRIPTION"));

    private static final String TEXT = """
            select e.event_id as id, 'EVENT' as type, e.occurred_at,
                case e.name when 'Contact Recorded' then upper(e.properties ->> 'kind') else e.name end as what,
                e.properties ->> 'handled_by' as by,
                coalesce(e.properties ->> 'scope', e.properties ->> 'text', e.properties ->> 'value', e.properties ->> 'note')
                    as detail
            from unnest(:members::uuid[]) m(id) join reading.event e on e.profile_id = m.id
            where e.occurred_at <= :now and e.name in ('Contact Recorded', 'Appointment Booked', 'Quote Sent',
                'Contract Signed', 'Contract Ended', 'Need Stated', 'Preference Stated', 'Supplier Declared',
                'Order Cancelled', 'Email Clicked')
            union all
            select b.purchase_id, 'PURCHASE', b.occurred_at,
                case when bool_or(l.kind in ('TAILORED', 'PROFESSIONAL_SERVICE')) then 'TAILORED'
                    when bool_or(l.kind = 'SERVICE') then 'SERVICE'
                    when bool_or(l.kind = 'SUBSCRIPTION') then 'SUBSCRIPTION' else 'READY_MADE' end,
                b.handled_by, left(string_agg(coalesce(l.name, l.sku), ', ' order by l.ordinal), 200)
            from unnest(:members::uuid[]) m(id)
            join reading.purchase b on b.profile_id = m.id
            left join reading.purchase_line l on l.profile_id = b.profile_id and l.purchase_id = b.purchase_id
            where b.occurred_at <= :now and not b.refund
            group by b.profile_id, b.purchase_id, b.occurred_at, b.handled_by
            order by 3 desc, 1 limit 2000""";

    private final Sql sql;
    private final Circles circles;

    Evidence(Sql sql, Circles circles) {
        this.sql = sql;
        this.circles = circles;
    }

    public Map<Dimension, List<Item>> of(UUID profileId, Moment moment) {
        var all = sql.of(TEXT)
                .set("members", circles.around(List.of(profileId)).members())
                .set("now", moment.now())
                .list(row -> new Item(
                        row.uuid("id"),
                        Item.Type.valueOf(row.text("type")),
                        row.instant("occurred_at"),
                        row.text("what"),
                        row.text("by"),
                        row.text("detail")));
        var found = new EnumMap<Dimension, List<Item>>(Dimension.class);
        SPEAK.forEach((dimension, what) -> found.put(
                dimension,
                all.stream()
                        .filter(item -> what.contains(item.what()))
                        .sorted(Comparator.comparing(Item::at).reversed())
                        .limit(MOST)
                        .toList()));
        return found;
    }
}
