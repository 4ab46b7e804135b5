package io.clientele.outreach.delivery;

import static java.util.stream.Collectors.toMap;

import io.clientele.outreach.audience.Insight;
import io.clientele.outreach.audience.Insights;
import io.clientele.outreach.audience.Recipient;
import io.clientele.outreach.audience.Screened;
import io.clientele.outreach.ledger.Mark;
import io.clientele.outreach.ledger.Queue;
import io.clientele.outreach.ledger.Queued;
import io.clientele.outreach.template.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Reads who comes next, some hundred at a time. */
@ApplicationScoped
class ReadAhead {

    private static final long PAUSE_MILLIS = 300;
    private static final long LOOK_MILLIS = 10;

    private final Queue queue;
    private final Admission admission;
    private final Obstacles obstacles;
    private final Window window;
    private final Insights insights;

    ReadAhead(Queue queue, Admission admission, Obstacles obstacles, Window window, Insights insights) {
        this.queue = queue;
        this.admission = admission;
        this.obstacles = obstacles;
        this.window = window;
        this.insights = insights;
    }

    /** Until the job is over. */
    void follow(Job job) {
        var last = Queued.BEFORE_ALL;
        while (!job.isOver()) {
            try {
                last = job.goes() ? readOn(job, last) : stand(job);
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

    /** What was read before a pause is old when it ends. */
    private static Queued stand(Job job) {
        job.turns.clear();
        return pause(Queued.BEFORE_ALL, PAUSE_MILLIS);
    }

    /** From the top, for those who were planned or revived meanwhile; not while those read before still wait here. */
    private static Queued startOver(Job job, Queued last) {
        return job.turns.isEmpty() ? Queued.BEFORE_ALL : last;
    }

    private void admit(Job job, List<Queued> page, Map<Integer, Long> tokens) throws InterruptedException {
        var campaign = job.dispatch().campaignId();
        var people = page.stream().map(Queued::profileId).toList();
        var admitted = admission.decide(campaign, people, job.dispatch().topic());
        var ids = admitted.stream().map(Screened::id).toList();
        var known = insights.of(ids, job.wanted);
        var shares = page.stream().collect(toMap(Queued::profileId, Queued::share));
        for (var one : admitted) {
            var token = tokens.get(shares.get(one.id()));
            var mark = new Mark(campaign, one.id(), token, one.email(), one.addressHash());
            job.turns.put(
                    new Turn(job, mark, person(one, known.getOrDefault(one.id(), Insight.NONE)), System.nanoTime()));
            window.stir();
        }
    }

    private static Person person(Screened one, Insight insight) {
        Recipient who = one.recipient();
        return new Person(one.id(), who.email(), who.language(), who.zone(), who.attributes(), insight);
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
