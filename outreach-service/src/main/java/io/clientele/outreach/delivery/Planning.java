package io.clientele.outreach.delivery;

import io.clientele.outreach.audience.Audiences;
import io.clientele.outreach.audience.Screened;
import io.clientele.outreach.audience.Screening;
import io.clientele.outreach.ledger.Dispatch;
import io.clientele.outreach.ledger.Dispatches;
import io.clientele.outreach.ledger.Planned;
import io.clientele.outreach.ledger.Plans;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a launched campaign's segment into its ledger, a page at a time; goes on where it stopped. */
@ApplicationScoped
class Planning {

    private final Audiences audiences;
    private final Screening screening;
    private final Plans plans;
    private final Dispatches dispatches;
    private final Obstacles obstacles;
    private volatile boolean stopping;

    Planning(Audiences audiences, Screening screening, Plans plans, Dispatches dispatches, Obstacles obstacles) {
        this.audiences = audiences;
        this.screening = screening;
        this.plans = plans;
        this.dispatches = dispatches;
        this.obstacles = obstacles;
    }

    /** After the page in hand. */
    void stop() {
        stopping = true;
    }

    /** Unless another replica does; returns when the audience is complete or something is in the way. */
    void plan(Dispatch dispatch) {
        var campaign = dispatch.campaignId();
        plans.take(campaign).ifPresent(token -> {
            try {
                // read again: whoever planned until now may have come further
                plan(dispatches.find(campaign).orElse(dispatch), token);
            } catch (RuntimeException unreachable) {
                Log.warnf("Campaign %s waits for its audience: %s", campaign, unreachable);
                obstacles.met(
                        campaign, Obstacles.Where.AUDIENCE, "The audience can't be read: " + unreachable.getMessage());
                plans.release(campaign, token);
            }
        });
    }

    private void plan(Dispatch dispatch, long token) {
        var campaign = dispatch.campaignId();
        int pages = 0;
        try (var members = audiences.members(dispatch.segmentId(), dispatch.plannedTo())) {
            for (var page = members.page(); !page.isEmpty(); page = members.page()) {
                var planned = screening.screenSurvivors(page, dispatch.topic()).stream()
                        .map(Planning::planned)
                        .toList();
                if (stopping || !plans.add(campaign, token, planned, page.getLast())) {
                    plans.release(campaign, token);
                    return;
                }
                obstacles.passed(campaign, Obstacles.Where.AUDIENCE);
                if (isPowerOfTen(++pages)) {
                    plans.analyze();
                }
            }
        }
        plans.complete(campaign, token);
        obstacles.passed(campaign, Obstacles.Where.AUDIENCE);
        Log.infof("Campaign %s: audience complete after %d pages", campaign, pages);
    }

    private static Planned planned(Screened one) {
        var reason = one.reason() == null ? null : one.reason().name();
        return new Planned(one.id(), one.email(), one.language(), reason);
    }

    private static boolean isPowerOfTen(int pages) {
        return pages == 1 || pages == 10 || pages == 100 || pages == 1000;
    }
}
