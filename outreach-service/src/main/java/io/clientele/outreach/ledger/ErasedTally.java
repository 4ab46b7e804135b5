package io.clientele.outreach.ledger;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Of people who are gone only the number is kept. */
@ApplicationScoped
class ErasedTally {

    private final Sql sql;

    ErasedTally(Sql sql) {
        this.sql = sql;
    }

    /** So many were found to be erased before their mail went out. */
    void skipped(UUID campaignId, int people) {
        if (people > 0) {
            sql.of("""
                    insert into erased_tally (campaign_id, what, detail, count) values (:campaign, 'SKIPPED', 'ERASED', :count)
                    on conflict (campaign_id, what, detail) do update set count = erased_tally.count + excluded.count""").set("campaign", campaignId).set("count", people).update();
        }
    }
}
