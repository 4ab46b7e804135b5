package io.clientele.segmentation.persona;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.persona.Persona.Likeness;
import io.clientele.segmentation.persona.Persona.Part;
import io.clientele.segmentation.persona.Persona.Told;
import io.clientele.segmentation.persona.Persona.Value;
import io.clientele.segmentation.statistic.Association;
import io.clientele.segmentation.statistic.ChiSquare;
import io.clientele.segmentation.statistic.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws what the members of a segment are like, within the transaction of its caller. */
@ApplicationScoped
class Personas {

    /** With fewer, every value is somebody's. */
    private static final int FEWEST_MEMBERS = 20;

    private static final double CHANCE = 0.05;
    private static final int MOST_APART = 8;

    private final Sql sql;
    private final Traits traits;
    private final Business business;

    Personas(Sql sql, Traits traits, Business business) {
        this.sql = sql;
        this.traits = traits;
        this.business = business;
    }

    Drawing draw(UUID segmentId) {
        traits.gather(segmentId);
        long people = sql.of("select count(distinct profile_id) from trait_told where member")
                .number();
        if (people < FEWEST_MEMBERS) {
            var nobody = new Persona(segmentId, business.today(), people, true, null, List.of(), List.of());
            return new Drawing(nobody, List.of(), Dependence.NONE);
        }
        var portraits = portraits();
        long tested = portraits.stream()
                .mapToLong(portrait -> portrait.cells().size())
                .sum();
        var told = portraits.stream()
                .map(portrait -> told(portrait, tested))
                .filter(one -> !one.values().isEmpty())
                .toList();
        var apart = told.stream()
                .flatMap(one -> one.values().stream())
                .filter(Value::differs)
                .sorted(Comparator.comparingDouble(Value::evidence).reversed())
                .limit(MOST_APART)
                .toList();
        var persona = new Persona(segmentId, business.today(), people, false, likeness(portraits), told, apart);
        var dependence =
                Dependence.of(sql, portraits.stream().map(Portrait::trait).collect(Collectors.toSet()));
        return new Drawing(persona, portraits, dependence);
    }

    /** Of what was gathered. */
    private List<Portrait> portraits() {
        var cells = new LinkedHashMap<Trait, List<Cell>>();
        traits.cells()
                .forEach(cell -> cells.computeIfAbsent(cell.trait(), first -> new ArrayList<>())
                        .add(cell));
        return cells.entrySet().stream()
                .map(one -> new Portrait(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Portrait::trait))
                .toList();
    }

    private static Told told(Portrait portrait, long tested) {
        var typical = portrait.typical().orElse(null);
        return new Told(
                portrait.trait(),
                portrait.trait().isDemographic(),
                portrait.known(),
                typical == null ? null : typical.value(),
                typical == null ? null : part(portrait.near(typical), portrait.known()),
                portrait.cells().stream()
                        .filter(Cell::mayBeShown)
                        .map(cell -> value(cell, portrait, tested))
                        .toList());
    }

    private static Value value(Cell cell, Portrait portrait, long tested) {
        var association = new Association(cell.here(), portrait.known(), cell.everybody(), portrait.knownOfEverybody());
        var elsewhere = new Share(cell.everybody() - cell.here(), portrait.knownOfEverybody() - portrait.known());
        boolean shown = elsewhere.part() == 0 || elsewhere.part() >= Cell.FEWEST;
        double chance = Math.min(1, ChiSquare.tail(association.evidence()) * tested);
        return new Value(
                cell.trait(),
                cell.value(),
                part(cell.here(), portrait.known()),
                shown ? elsewhere.value() : null,
                association.lift(),
                association.evidence(),
                chance < CHANCE,
                chance);
    }

    private Likeness likeness(List<Portrait> portraits) {
        var drawn = portraits.stream()
                .filter(portrait -> portrait.typical().isPresent())
                .toList();
        var typical =
                drawn.stream().map(portrait -> portrait.typical().orElseThrow()).toList();
        return sql.of("""
                with typical as (
                    select * from unnest(:traits::text[], :values::text[], :places::float8[], :spans::float8[])
                        t(trait, value, place, span)
                ), likeness as (
                    select profile_id, member, avg(case when span > 0 then 1 - abs(t.place - p.place) / span
                        else (t.value = p.value)::int end) as likeness
                    from trait_told t join typical p using (trait) group by 1, 2
                )
                select coalesce(avg(likeness) filter (where member), 0)::numeric as members,
                    (avg(likeness) filter (where not member))::numeric as others,
                    count(*) filter (where member and likeness >= 0.75) as close, count(*) filter (where member) as people
                from likeness""")
                .set("traits", drawn.stream().map(Portrait::trait).toList())
                .set("values", typical.stream().map(Cell::value).toList())
                .set(
                        "places",
                        typical.stream().<@Nullable Double>map(Cell::place).toList())
                .set("spans", drawn.stream().map(Portrait::span).toList())
                .one(row -> new Likeness(
                        row.decimal("members").doubleValue(),
                        row.isNull("others") ? null : row.decimal("others").doubleValue(),
                        part(row.number("close"), row.number("people"))))
                .orElseThrow();
    }

    static Part part(long people, long all) {
        var share = new Share(people, all);
        return new Part(people, share.value(), share.low(), share.high());
    }
}
