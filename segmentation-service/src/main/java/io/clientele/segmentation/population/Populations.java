package io.clientele.segmentation.population;

import io.clientele.kit.Sql;
import io.clientele.segmentation.persona.Trait;
import io.clientele.segmentation.population.NewPopulation.NewShare;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Populations as they were entered. */
@ApplicationScoped
class Populations {

    private final Sql sql;

    Populations(Sql sql) {
        this.sql = sql;
    }

    List<Population> all() {
        var found = new LinkedHashMap<String, Population>();
        sql.of("""
                select trait, source, set_by, set_at, value, share
                from population join population_share using (trait) order by trait, place""").list(row -> {
            var trait = row.text("trait");
            if (!found.containsKey(trait)) {
                found.put(
                        trait,
                        new Population(
                                Trait.valueOf(trait),
                                row.text("source"),
                                new ArrayList<>(),
                                row.text("set_by"),
                                row.instant("set_at")));
            }
            return found.get(trait).shares().add(new Population.Part(row.text("value"), row.decimal("share")));
        });
        return List.copyOf(found.values());
    }

    void set(Trait trait, NewPopulation wanted, String by, Instant now) {
        remove(trait);
        sql.of("""
                insert into population (trait, source, set_by, set_at) values (:trait, :source, :by, :now)""")
                .set("trait", trait)
                .set("source", wanted.source().strip())
                .set("by", by)
                .set("now", now)
                .update();
        var shares = wanted.shares();
        sql.of("""
                insert into population_share (trait, place, value, share)
                select :trait, * from unnest(:places::int[], :values::text[], :shares::numeric[])""")
                .set("trait", trait)
                .set("places", IntStream.range(0, shares.size()).boxed().toList())
                .set("values", shares.stream().map(one -> one.value().strip()).toList())
                .set("shares", shares.stream().map(NewShare::share).toList())
                .update();
    }

    /** Returns whether there was one. */
    boolean remove(Trait trait) {
        return sql.of("delete from population where trait = :trait")
                        .set("trait", trait)
                        .update()
                == 1;
    }
}
