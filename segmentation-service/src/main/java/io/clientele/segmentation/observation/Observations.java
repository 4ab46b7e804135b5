package io.clientele.segmentation.observation;

import io.clientele.kit.Sql;
import io.clientele.segmentation.dimension.Commitments;
import io.clientele.segmentation.dimension.Contacts;
import io.clientele.segmentation.dimension.Features;
import io.clientele.segmentation.observation.PurchasesSeen.Bought;
import io.clientele.segmentation.observation.Services.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    Observations(
            Sql sql,
            Identities identities,
            Circles circles,
            PurchasesSeen purchases,
            Services services,
            Agreements agreements,
            Behaviours behaviours) {
        this.sql = sql;
        this.identities = identities;
        this.circles = circles;
        this.purchases = purchases;
        this.services = services;
        this.agreements = agreements;
        this.behaviours = behaviours;
    }

    /** Whoever empties everything begins with people: this waits for them, and they for us, and nobody in a ring. */
    public void begin() {
        sql.of("lock table reading.person in access share mode").update();
    }

    public List<Observed> of(Collection<UUID> profileIds, Moment moment, Sight sight) {
        var people = identities.of(profileIds);
        var circle = circles.around(people.keySet());
        // of sets in sets the planner can't guess the sizes, and a loop in a loop would take a hundred times as long
        sql.of("set local enable_nestloop = off").update();
        var bought = purchases.of(circle, moment);
        var served = services.of(circle, moment);
        var agreed = agreements.of(circle, moment);
        var seen = behaviours.of(circle, moment, sight);
        sql.of("set local enable_nestloop = on").update();
        return people.values().stream()
                .map(one -> {
                    var id = one.profileId();
                    var service = served.getOrDefault(id, Service.NONE);
                    var commitments = agreed.getOrDefault(id, Commitments.NONE);
                    var features = features(one, bought.get(id), service, commitments, moment, sight);
                    var behaviour = seen.getOrDefault(id, Behaviours.Seen.NONE);
                    return new Observed(one, features, bought.get(id), behaviour, sight.usualGap());
                })
                .toList();
    }

    private static Features features(
            Identity who, @Nullable Bought bought, Service service, Commitments agreed, Moment moment, Sight sight) {
        return new Features(
                bought == null ? null : bought.made(),
                contacts(who, service),
                agreed,
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
