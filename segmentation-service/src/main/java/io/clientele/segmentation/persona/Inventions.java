package io.clientele.segmentation.persona;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invents people who are like the members of a segment, within the transaction of its caller. */
@ApplicationScoped
class Inventions {

    private final Sql sql;
    private final Traits traits;
    private final Personas personas;
    private final Business business;

    Inventions(Sql sql, Traits traits, Personas personas, Business business) {
        this.sql = sql;
        this.traits = traits;
        this.personas = personas;
        this.business = business;
    }

    /** Nobody where the members are too few to be anything but themselves. */
    List<Invented> of(UUID segmentId, int count, long seed) {
        traits.gather(segmentId);
        long people = sql.of("select count(distinct profile_id) from trait_told where member")
                .number();
        if (people < Personas.FEWEST_MEMBERS) {
            return List.of();
        }
        var portraits = personas.portraits();
        var dependence =
                Dependence.of(sql, portraits.stream().map(Portrait::trait).collect(Collectors.toSet()));
        var invention = new Invention(portraits, people, dependence, business.today(), new Random(seed));
        return IntStream.rangeClosed(1, count).mapToObj(invention::next).toList();
    }
}
