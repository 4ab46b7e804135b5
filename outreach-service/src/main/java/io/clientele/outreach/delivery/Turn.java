package io.clientele.outreach.delivery;

import io.clientele.outreach.ledger.Mark;
import io.clientele.outreach.template.Person;
import java.util.concurrent.TimeUnit;

/** Somebody whose mail may go next, as they were when they were read. */
record Turn(Job job, Mark mark, Person person, long readAt) {

    private static final long FRESH = TimeUnit.MINUTES.toNanos(1);

    /** An address, a consent may have changed since. */
    boolean isOld() {
        return System.nanoTime() - readAt > FRESH;
    }
}
