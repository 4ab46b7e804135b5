package io.clientele.outreach.delivery;

import io.clientele.outreach.ledger.Mark;
import io.clientele.outreach.ledger.Marks;
import io.clientele.outreach.ledger.Outcome;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Between the ledger and the connections: marks are committed for all of them as a group, before a byte leaves, and
 * never are more than twice as many under way as there are connections. While one group commits, the next gathers.
 */
@ApplicationScoped
class Window {

    private static final int PER_CONNECTION = 2;
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(250);

    private final Marks marks;
    private final Rota rota;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition marked = lock.newCondition();
    private final Deque<Turn> ready = new ArrayDeque<>();
    private List<Outcome> outcomes = new ArrayList<>();
    private int connections;
    private int underWay;
    private boolean stopping;

    Window(Marks marks, Rota rota) {
        this.marks = marks;
        this.rota = rota;
    }

    /** Something may be there to be marked. */
    void stir() {
        if (lock.tryLock()) { // who holds it looks by itself, soon
            try {
                changed.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Commits group after group, until it was told to stop and nothing is under way. */
    void run() {
        while (!isDone()) {
            try {
                commit(gather());
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    void opened() {
        locked(() -> connections++);
    }

    void closed() {
        locked(() -> connections--);
    }

    /** A marked mail, now or within the time; its connection must settle it. */
    @Nullable
    Turn next(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            for (var left = longest.toNanos(); ready.isEmpty() && left > 0 && !stopping; ) {
                left = marked.awaitNanos(left);
            }
            return stopping ? null : ready.poll();
        } finally {
            lock.unlock();
        }
    }

    void settle(Outcome outcome) {
        locked(() -> outcomes.add(outcome));
    }

    /** Whether there is work for one more connection, besides those that are open. */
    boolean wants(boolean first) {
        var waiting = rota.waiting();
        lock.lock();
        try {
            return first ? waiting > 0 : connections > 0 && waiting > 2 * PER_CONNECTION * connections;
        } finally {
            lock.unlock();
        }
    }

    /** No more marks; what was marked but not begun goes back to the queue. */
    void stop() {
        locked(() -> {
            stopping = true;
            ready.forEach(turn -> outcomes.add(Outcome.neverLeft(turn.mark())));
            ready.clear();
            marked.signalAll();
        });
    }

    private boolean isDone() {
        lock.lock();
        try {
            return stopping && underWay == 0;
        } finally {
            lock.unlock();
        }
    }

    private record Group(List<Outcome> outcomes, List<Turn> turns) {}

    private Group gather() throws InterruptedException {
        lock.lock();
        try {
            var turns = take();
            if (outcomes.isEmpty() && turns.isEmpty()) {
                changed.awaitNanos(rota.pause(LONGEST_WAIT));
                turns = take();
            }
            var group = new Group(outcomes, turns);
            outcomes = new ArrayList<>();
            return group;
        } finally {
            lock.unlock();
        }
    }

    private List<Turn> take() {
        return stopping ? List.of() : rota.take(PER_CONNECTION * connections - underWay + outcomes.size());
    }

    private void commit(Group group) throws InterruptedException {
        if (group.outcomes().isEmpty() && group.turns().isEmpty()) {
            return;
        }
        try {
            var keys = marks.commit(group.outcomes(), marksOf(group.turns()));
            var mine = group.turns().stream()
                    .filter(turn -> keys.contains(turn.mark().key()))
                    .toList();
            locked(() -> begin(mine, group.outcomes().size()));
        } catch (RuntimeException broken) {
            Log.warnf("The ledger can't be written, sending waits: %s", broken.getMessage());
            locked(() -> takeBack(group));
            Thread.sleep(1000);
        }
    }

    private void begin(List<Turn> turns, int settled) {
        underWay += turns.size() - settled;
        if (stopping) {
            turns.forEach(turn -> outcomes.add(Outcome.neverLeft(turn.mark())));
        } else {
            ready.addAll(turns);
            turns.forEach(_ -> marked.signal());
        }
    }

    /** The answers are kept until they are written; the marks may have been committed, but nothing was sent for them. */
    private void takeBack(Group group) {
        outcomes.addAll(group.outcomes());
        marksOf(group.turns()).forEach(mark -> outcomes.add(Outcome.neverLeft(mark)));
        underWay += group.turns().size();
    }

    private static List<Mark> marksOf(Collection<Turn> turns) {
        return turns.stream().map(Turn::mark).toList();
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
