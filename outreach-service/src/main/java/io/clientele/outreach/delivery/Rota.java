package io.clientele.outreach.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The campaigns under way here, each of which has its turn, so that a large one does not hold up the others. */
@ApplicationScoped
class Rota {

    private final List<Job> jobs = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    void add(Job job) {
        jobs.add(job);
    }

    void remove(Job job) {
        jobs.remove(job);
    }

    /** Up to so many, in equal parts as far as they have them and their rates allow. */
    List<Turn> take(int free) {
        var taken = new ArrayList<Turn>();
        var all = List.copyOf(jobs);
        var first = next.getAndUpdate(place -> (place + 1) & 0xffff);
        for (int i = 0; i < all.size() && free > taken.size(); i++) {
            var job = all.get((first + i) % all.size());
            taken.addAll(job.take(Math.ceilDiv(free - taken.size(), all.size() - i)));
        }
        return taken;
    }

    /** How many have been read ahead of campaigns that go. */
    int waiting() {
        return jobs.stream().filter(Job::goes).mapToInt(job -> job.turns.size()).sum();
    }

    /** Nanoseconds until a rate allows somebody who waits for nothing else; at most {@code longest}. */
    long pause(long longest) {
        var soonest = jobs.stream()
                .filter(job -> job.goes() && !job.turns.isEmpty())
                .mapToLong(Job::pause)
                .filter(nanos -> nanos > 0)
                .min();
        return Math.min(soonest.orElse(longest), longest);
    }
}
