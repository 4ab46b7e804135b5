package io.clientele.outreach.campaign;

import io.clientele.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All campaigns. */
@ApplicationScoped
public class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    /** @throws Problem.Refusal 404 if there is none */
    public Campaign get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("No campaign " + id));
    }

    /** For a change of state: two at once come one after the other. */
    Campaign locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("No campaign " + id));
    }

    /** The newest first: their ids are made in the order of time. */
    List<Campaign> page(boolean archived, @Nullable CampaignState state, @Nullable UUID after, int limit) {
        var query = new StringBuilder("archived = ?1");
        var values = new ArrayList<Object>(List.of(archived));
        if (state != null) {
            values.add(state);
            query.append(" and state = ?").append(values.size());
        }
        if (after != null) {
            values.add(after);
            query.append(" and id < ?").append(values.size());
        }
        return find(query + " order by id desc", values.toArray())
                .page(0, limit)
                .list();
    }

    List<Campaign> due(Instant now) {
        return list("state = ?1 and scheduledAt <= ?2", CampaignState.SCHEDULED, now);
    }
}
