package io.clientele.local.client;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** Shows an import's progress until it is over. */
public final class ImportWatch {

    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final Duration LINE = Duration.ofSeconds(3);

    /** The launcher has a service up again within this time, and the import goes on where it was. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ProfileService profiles;
    private final PrintStream out;
    private final boolean terminal;

    /** @param terminal whether one line may be written over again */
    public ImportWatch(ProfileService profiles, PrintStream out, boolean terminal) {
        this.profiles = profiles;
        this.out = out;
        this.terminal = terminal;
    }

    public Import until(String importId) throws IOException, InterruptedException {
        var shown = System.nanoTime();
        for (var now = patiently(importId); ; now = patiently(importId)) {
            if (now.isOver()) {
                out.print(terminal ? "\r\u001b[K" : "");
                return now;
            }
            if (terminal) {
                out.print("\r  " + now.progress() + "\u001b[K");
                out.flush();
            } else if (System.nanoTime() - shown > LINE.toNanos()) {
                out.println("  " + now.progress());
                shown = System.nanoTime();
            }
            Thread.sleep(GLANCE);
        }
    }

    private Import patiently(String importId) throws IOException, InterruptedException {
        for (var deadline = System.nanoTime() + PATIENCE.toNanos(); ; Thread.sleep(GLANCE)) {
            try {
                return profiles.get(importId);
            } catch (IOException | Away forNow) {
                if (System.nanoTime() > deadline) {
                    throw forNow;
                }
            }
        }
    }
}
