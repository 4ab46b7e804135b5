package io.clientele.outreach.delivery;

import io.clientele.outreach.lease.Shares;
import io.clientele.outreach.ledger.Dispatch;
import io.clientele.outreach.ledger.Dispatches;
import io.clientele.outreach.ledger.Queue;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs what is launched: holds its part of each campaign, feeds it to the connections, and ends what is done. */
@ApplicationScoped
class Sending {

    private final Dispatches dispatches;
    private final Shares shares;
    private final Queue queue;
    private final Jobs jobs;
    private final Planning planning;
    private final ReadAhead readAhead;
    private final Rota rota;
    private final Window window;
    private final Connecting connecting;
    private final Obstacles obstacles;
    private final SendingConfig config;
    private final Map<UUID, Job> running = new HashMap<>();
    private final Map<UUID, Thread> planners = new HashMap<>();
    private volatile boolean stopping;
    private Thread committer = new Thread();

    Sending(
            Dispatches dispatches,
            Shares shares,
            Queue queue,
            Jobs jobs,
            Planning planning,
            ReadAhead readAhead,
            Rota rota,
            Window window,
            Connecting connecting,
            Obstacles obstacles,
            SendingConfig config) {
        this.dispatches = dispatches;
        this.shares = shares;
        this.queue = queue;
        this.jobs = jobs;
        this.planning = planning;
        this.readAhead = readAhead;
        this.rota = rota;
        this.window = window;
        this.connecting = connecting;
        this.obstacles = obstacles;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        committer = Thread.ofPlatform().name("ledger").start(window::run);
        for (int i = 0; i < config.connections(); i++) {
            var first = i == 0;
            Thread.ofVirtual().name("relay-" + i).start(() -> connecting.serve(first));
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void tick() {
        if (stopping) {
            return;
        }
        var quota = shares.quota();
        var open = dispatches.open();
        for (var dispatch : open) {
            try {
                advance(dispatch, quota);
            } catch (RuntimeException broken) { // the others go on
                Log.warnf("Campaign %s waits a second: %s", dispatch.campaignId(), broken.getMessage());
            }
        }
        forgetAllBut(open.stream()
                .filter(dispatch -> !dispatch.cancelled())
                .map(Dispatch::campaignId)
                .toList());
    }

    /**
     * Before all else that ends. No more marks; the answers that are still out are awaited and written, then the shares
     * are free for others.
     */
    void drain(@Observes @Priority(1) ShutdownEvent ended) throws InterruptedException {
        stopping = true;
        planning.stop();
        connecting.stop();
        window.stop();
        committer.join(config.drain());
        synchronized (this) {
            running.values().forEach(Job::end);
            shares.release();
        }
        Log.info(committer.isAlive() ? "The relay still owes answers; they will be unknown" : "Sending has drained");
    }

    private void advance(Dispatch dispatch, int quota) {
        var campaign = dispatch.campaignId();
        if (dispatch.going() && !dispatch.audienceComplete()) {
            planners.compute(
                    campaign,
                    (_, planner) -> planner != null && planner.isAlive()
                            ? planner
                            : Thread.startVirtualThread(() -> planning.plan(dispatch)));
        }
        var job = running.get(campaign);
        if (job == null && !dispatch.cancelled()) {
            job = begin(dispatch);
        }
        if (dispatch.going()) {
            sayWhy(dispatch);
        }
        if (dispatch.cancelled()) {
            finishOff(campaign, quota);
        } else if (job != null) {
            queue.revive(campaign);
            job.hold(dispatch, shares.hold(campaign, quota));
            dispatches.endIfOver(campaign);
        }
    }

    /** Answers may come yet, and of a sender that died none. */
    private void finishOff(UUID cancelled, int quota) {
        shares.hold(cancelled, quota);
        dispatches.skipWaiting(cancelled);
        dispatches.endIfOver(cancelled);
    }

    private @Nullable Job begin(Dispatch dispatch) {
        try {
            var job = jobs.ready(dispatch);
            running.put(dispatch.campaignId(), job);
            rota.add(job);
            obstacles.passed(dispatch.campaignId(), Obstacles.Where.MAIL);
            Thread.ofVirtual().name("read-ahead").start(() -> readAhead.follow(job));
            return job;
        } catch (RuntimeException unsound) {
            var sentence = "The mail can't be made: " + unsound.getMessage();
            obstacles.met(dispatch.campaignId(), Obstacles.Where.MAIL, sentence);
            return null;
        }
    }

    private void sayWhy(Dispatch dispatch) {
        var because =
                obstacles.of(dispatch.campaignId()).or(connecting::trouble).orElse(null);
        if (!Objects.equals(because, dispatch.waitingBecause())) {
            dispatches.waits(dispatch.campaignId(), because);
        }
    }

    private void forgetAllBut(List<UUID> open) {
        running.values().removeIf(job -> {
            var over = !open.contains(job.dispatch().campaignId());
            if (over) {
                job.end();
                rota.remove(job);
            }
            return over;
        });
        planners.keySet().retainAll(open);
    }
}
