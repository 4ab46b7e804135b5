package io.clientele.local.suite;

import java.time.Duration;

/** Pauses that double while something keeps dying, and begin anew once it has lived for a minute. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONG_LIFE = Duration.ofMinutes(1);

    private final Duration longest;
    private Duration next = FIRST;

    Backoff(Duration longest) {
        this.longest = longest;
    }

    Duration after(Duration life) {
        if (life.compareTo(LONG_LIFE) > 0) {
            next = FIRST;
        }
        var pause = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return pause;
    }
}
