package io.clientele.segmentation.observation;

import io.clientele.kit.Sql;
import io.clientele.segmentation.dimension.Commitments;
import io.clientele.segmentation.dimension.Contacts;
import io.clientele.segmentation.dimension.Features;
import io.clientele.segmentation.observation.Behaviours.Seen;
import io.clientele.segmentation.observation.Services.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at people, each table once for all of them; of whom nothing is known is missing. */
@ApplicationScoped
public class Observations {

    private final Sql sql;
    private final Identities identities;
    private final Circles circles;
    private final PurchasesSeen purchases;
    private final Services services;
    private final Agreements agreements;
    private final Behaviours behaviours;
    private final Sightings sightings;

    Observations(
            Sql sql,
            Identities identities,
            Circles circles,
            PurchasesSeen purchases,
            Services services,
            Agreements agreements,
            Behaviours behaviours,
            Sightings sightings) {
        this.sql = sql;
        this.identities = identities;
        this.circles = circles;
        this.purchases = purchases;
        this.services = services;
        this.agreements = agreements;
        this.behaviours = behaviours;
        this.sightings = sightings;
    }

    /** Whoever empties everything begins with people: this waits for them, and they for us, and nobody in a ring. */
    public void begin() {
        sql.of("lock table reading.person in access share mode").update();
    }

    public List<Observed> of(Collection<UUID> profileIds, Moment moment, Sight sight) {
        return observed(identities.of(profileIds), Map.of(), moment, sight);
    }

    /** As a day passes: what was seen of people and still holds is not looked at again. */
    public List<Observed> again(Collection<UUID> profileIds, Moment moment, Sight sight) {
        return observed(identities.of(profileIds), sightings.of(profileIds, moment.today(), sight), moment, sight);
    }

    private List<Observed> observed(Map<UUID, Identity> people, Map<UUID, Sighting> known, Moment moment, Sight sight) {
        var strange =
                people.keySet().stream().filter(id -> !known.containsKey(id)).toList();
        var circle = circles.around(strange);
        var seen = strange.isEmpty() ? known : seen(circle, moment, sight);
        var crowded = circle.crowded();
        return people.values().stream()
                .map(one -> {
                    var id = one.profileId();
                    var fresh = !known.containsKey(id);
                    var sighting = fresh ? seen.getOrDefault(id, Sighting.NONE) : known.get(id);
                    var features = features(one, sighting, moment, sight);
                    return new Observed(one, features, sighting, fresh, crowded.contains(id), sight.usualGap());
                })
                .toList();
    }

    private Map<UUID, Sighting> seen(Circle circle, Moment moment, Sight sight) {
        // of sets in sets the planner can't guess the sizes, and a loop in a loop would take a hundred times as long
        sql.of("set local enable_nestloop = off").update();
        var bought = purchases.of(circle, moment);
        var served = services.of(circle, moment);
        var agreed = agreements.of(circle, moment);
        var behaved = behaviours.of(circle, moment, sight);
        sql.of("set local enable_nestloop = on").update();
        var found = new HashMap<UUID, Sighting>();
        for (var id : circle.owners()) {
            found.computeIfAbsent(
                    id,
                    one -> new Sighting(
                            bought.get(one),
                            served.getOrDefault(one, Service.NONE),
                            agreed.getOrDefault(one, Commitments.NONE),
                            behaved.getOrDefault(one, Seen.NONE)));
        }
        return found;
    }

    private static Features features(Identity who, Sighting seen, Moment moment, Sight sight) {
        var bought = seen.bought();
        var service = seen.served();
        return new Features(
                bought == null ? null : bought.made(),
                contacts(who, service),
                seen.agreed(),
                sight.usualDecisionDays(),
                service.grewOn(),
                service.lately(),
                service.before(),
                later(service.lastOn(), bought == null ? null : bought.made().lastOn()),
                moment.today());
    }

    private static Contacts contacts(Identity who, Service service) {
        return new Contacts(
                service.recorded(),
                service.advice(),
                service.ongoing(),
                service.yearly(),
                service.booked(),
                service.appointments(),
                service.named(),
                service.namedBySame(),
                who.manager(),
                who.contactPersons(),
                service.beforeDecision(),
                service.decisionDays(),
                service.mails(),
                service.answers());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
