package io.clientele.outreach.delivery;

import io.clientele.outreach.audience.Recipient;
import io.clientele.outreach.audience.Screened;
import io.clientele.outreach.audience.Screening;
import io.clientele.outreach.audience.SkipReason;
import io.clientele.outreach.ledger.Mark;
import io.clientele.outreach.ledger.Queue;
import io.clientele.outreach.ledger.Queued;
import io.clientele.outreach.template.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads who comes next, some hundred at a time, and asks once more what they are and allow: an address or a consent may
 * have changed since the campaign was planned.
 */
@ApplicationScoped
class ReadAhead {

    private static final long PAUSE_MILLIS = 300;
    private static final long LOOK_MILLIS = 10;

    private final Queue queue;
    private final Screening screening;
    private final Obstacles obstacles;
    private final Window window;

    ReadAhead(Queue queue, Screening screening, Obstacles obstacles, Window window) {
        this.queue = queue;
        this.screening = screening;
        this.obstacles = obstacles;
        this.window = window;
    }

    /** Until the job is over. */
    void follow(Job job) {
        var last = Queued.BEFORE_ALL;
        while (!job.isOver()) {
            try {
                last = job.goes() ? readOn(job, last) : pause(Queued.BEFORE_ALL, PAUSE_MILLIS);
                obstacles.passed(job.dispatch().campaignId(), Obstacles.Where.RECIPIENTS);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException unreachable) {
                obstacles.met(
                        job.dispatch().campaignId(),
                        Obstacles.Where.RECIPIENTS,
                        "The recipients can't be read: " + unreachable.getMessage());
                last = pause(last, PAUSE_MILLIS);
            }
        }
    }

    private Queued readOn(Job job, Queued last) throws InterruptedException {
        if (job.turns.size() > job.page()) {
            return pause(last, LOOK_MILLIS);
        }
        var tokens = job.tokens();
        var page = queue.after(last, job.dispatch().campaignId(), tokens.keySet(), job.page());
        if (page.isEmpty()) {
            return pause(startOver(job, last), PAUSE_MILLIS);
        }
        admit(job, page, tokens);
        return page.getLast();
    }

    /** From the top, for those who were planned or revived meanwhile; not while those read before still wait here. */
    private static Queued startOver(Job job, Queued last) {
        return job.turns.isEmpty() ? Queued.BEFORE_ALL : last;
    }

    private void admit(Job job, List<Queued> page, Map<Integer, Long> tokens) throws InterruptedException {
        var shares = new HashMap<UUID, Integer>();
        page.forEach(one -> shares.put(one.profileId(), one.share()));
        var campaign = job.dispatch().campaignId();
        var skipped = new HashMap<UUID, SkipReason>();
        for (var one : screening.screen(
                page.stream().map(Queued::profileId).toList(), job.dispatch().topic())) {
            var reason = one.reason();
            if (reason == null) {
                var token = tokens.get(shares.get(one.id()));
                job.turns.put(new Turn(job, new Mark(campaign, one.id(), token, one.email()), person(one)));
                window.stir();
            } else if (reason != SkipReason.MERGED) { // the row will move to who took theirs over
                skipped.put(one.id(), reason);
            }
        }
        if (!skipped.isEmpty()) {
            queue.skip(campaign, skipped);
        }
    }

    private static Person person(Screened one) {
        Recipient who = one.recipient();
        return new Person(one.id(), who.email(), who.language(), who.zone(), who.attributes(), null);
    }

    private static Queued pause(Queued then, long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return then;
    }
}
