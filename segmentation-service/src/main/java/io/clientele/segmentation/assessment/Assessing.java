package io.clientele.segmentation.assessment;

import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.observation.Moment;
import io.clientele.segmentation.observation.Observations;
import io.clientele.segmentation.observation.Observed;
import io.clientele.segmentation.observation.Sight;
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
    private final Business business;

    Assessing(
            Observations observations,
            Policies policies,
            Standings standings,
            Overrides overrides,
            Yardstick yardstick,
            Business business) {
        this.observations = observations;
        this.policies = policies;
        this.standings = standings;
        this.overrides = overrides;
        this.yardstick = yardstick;
        this.business = business;
    }

    /** Without keeping anything; whom we do not know is missing. */
    List<Assessed> look(Collection<UUID> profileIds) {
        return look(profileIds, policies.current());
    }

    public List<Assessed> look(Collection<UUID> profileIds, Policies.Version by) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            observations.begin();
            var now = new Moment(business.now(), business.zone());
            return judged(profileIds, by, now, standings.before(profileIds, now.today()), overrides.of(profileIds));
        });
    }

    /** As of a moment that is past, by what is known by now of what had happened by then. */
    List<Assessed> lookBack(Collection<UUID> profileIds, Moment moment, Map<UUID, Prior> before) {
        return QuarkusTransaction.requiringNew().call(() -> {
            observations.begin();
            return judged(profileIds, policies.current(), moment, before, Map.of());
        });
    }

    private List<Assessed> judged(
            Collection<UUID> profileIds,
            Policies.Version by,
            Moment moment,
            Map<UUID, Prior> before,
            Map<UUID, Override> said) {
        var policy = by.policy();
        var sight = new Sight(policy.types(), yardstick.usualGap(), policy.usualDecisionDays());
        return observations.of(profileIds, moment, sight).stream()
                .map(one -> {
                    var id = one.identity().profileId();
                    return judged(one, by, before.get(id), said.get(id));
                })
                .toList();
    }

    /** Within the transaction of its caller. */
    public void keep(Collection<UUID> profileIds) {
        standings.keep(look(profileIds), business.today());
    }

    private static Assessed judged(
            Observed seen, Policies.Version by, @Nullable Prior prior, @Nullable Override override) {
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
                .of(seen.behaviour(null, dormant), prior == null ? Set.of() : prior.marks());
        return new Assessed(seen, null, verdict, types, override, prior, by.number());
    }
}
