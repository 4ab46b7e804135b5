package io.clientele.local.suite;

import java.util.Locale;
import java.util.function.Consumer;

/** Says of each step when it was done, counted from the start. */
final class Stopwatch {

    private final Consumer<String> say;
    private final long begun = System.nanoTime();

    Stopwatch(Consumer<String> say) {
        this.say = say;
    }

    void done(String step) {
        say.accept(String.format(Locale.ROOT, "%-22s %5.1f s", step, (System.nanoTime() - begun) / 1e9));
    }
}
