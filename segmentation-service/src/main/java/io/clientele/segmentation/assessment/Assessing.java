package io.clientele.segmentation.assessment;

import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.observation.Moment;
import io.clientele.segmentation.observation.Observations;
import io.clientele.segmentation.observation.Observed;
import io.clientele.segmentation.observation.Sight;
import io.clientele.segmentation.observation.Sightings;
import io.clientele.segmentation.policy.Policies;
import io.clientele.segmentation.relationship.Direction;
import io.clientele.segmentation.relationship.Verdict;
import io.clientele.segmentation.type.Typing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges people as of now, in the light of how they stood before. */
@ApplicationScoped
public class Assessing {

    private final Observations observations;
    private final Policies policies;
    private final Standings standings;
    private final Overrides overrides;
    private final Yardstick yardstick;
    private final Chances chances;
    private final Sightings sightings;
    private final Business business;

    Assessing(
            Observations observations,
            Policies policies,
            Standings standings,
            Overrides overrides,
            Yardstick yardstick,
            Chances chances,
            Sightings sightings,
            Business business) {
        this.observations = observations;
        this.policies = policies;
        this.standings = standings;
        this.overrides = overrides;
        this.yardstick = yardstick;
        this.chances = chances;
        this.sightings = sightings;
        this.business = business;
    }

    /** Without keeping anything; whom we do not know is missing. */
    List<Assessed> look(Collection<UUID> profileIds) {
        return look(profileIds, policies.current());
    }

    public List<Assessed> look(Collection<UUID> profileIds, Policies.Version by) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            observations.begin();
            var moment = moment();
            return judged(observations.of(profileIds, moment, sight(by)), by, moment);
        });
    }

    /** As a day passes: what was seen of people and still holds is not looked at again. */
    List<Assessed> review(Collection<UUID> profileIds) {
        return review(profileIds, policies.current());
    }

    public List<Assessed> review(Collection<UUID> profileIds, Policies.Version by) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            observations.begin();
            var moment = moment();
            return judged(observations.again(profileIds, moment, sight(by)), by, moment);
        });
    }

    /** As of a moment that is past, by what is known by now of what had happened by then. */
    List<Assessed> lookBack(Collection<UUID> profileIds, Moment moment, Map<UUID, Prior> before) {
        return QuarkusTransaction.requiringNew().call(() -> {
            observations.begin();
            var by = policies.current();
            return judged(observations.of(profileIds, moment, sight(by)), by, before, Map.of(), Map.of());
        });
    }

    private Moment moment() {
        return new Moment(business.now(), business.zone());
    }

    private Sight sight(Policies.Version by) {
        return new Sight(by.policy().types(), yardstick.usualGap(), by.policy().usualDecisionDays());
    }

    private List<Assessed> judged(List<Observed> seen, Policies.Version by, Moment moment) {
        var profileIds = seen.stream().map(one -> one.identity().profileId()).toList();
        return judged(
                seen,
                by,
                standings.before(profileIds, moment.today()),
                overrides.of(profileIds),
                chances.of(profileIds));
    }

    private static List<Assessed> judged(
            List<Observed> seen,
            Policies.Version by,
            Map<UUID, Prior> before,
            Map<UUID, Override> said,
            Map<UUID, Double> alive) {
        return seen.stream()
                .map(one -> {
                    var id = one.identity().profileId();
                    return judged(one, by, before.get(id), said.get(id), alive.get(id));
                })
                .toList();
    }

    /**
     * Looks and keeps, within the transaction of its caller. A round that looked before and keeps afterwards would take it
     * back: so they are due as well.
     */
    public void keep(Collection<UUID> profileIds) {
        standings.due(profileIds);
        keep(look(profileIds));
    }

    /** Within the transaction of its caller. */
    void keep(List<Assessed> found) {
        standings.keep(found, business.today());
        sightings.keep(found.stream().map(Assessed::observed).toList(), sight(policies.current()));
    }

    private static Assessed judged(
            Observed seen,
            Policies.Version by,
            @Nullable Prior prior,
            @Nullable Override override,
            @Nullable Double alive) {
        var exemption = seen.exemption();
        if (exemption != null) {
            return new Assessed(seen, exemption, null, null, null, null, by.number());
        }
        Verdict verdict = by.policy()
                .judgement()
                .of(
                        seen.features(),
                        prior == null ? null : prior.seenOn(seen.features().today()));
        var dormant = verdict.direction() == Direction.DORMANT;
        var types = new Typing(by.policy().types())
                .of(seen.behaviour(alive, dormant), prior == null ? Set.of() : prior.marks());
        return new Assessed(seen, null, verdict, types, override, prior, by.number());
    }
}
