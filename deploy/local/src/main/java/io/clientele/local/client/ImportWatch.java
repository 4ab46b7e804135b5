package io.clientele.local.client;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** Shows an import's progress until it is over. */
public final class ImportWatch {

    private static final Duration GLANCE = Duration.ofMillis(500);

    private final ProfileService profiles;
    private final PrintStream out;
    private final boolean terminal;

    public ImportWatch(ProfileService profiles, PrintStream out, boolean terminal) {
        this.profiles = profiles;
        this.out = out;
        this.terminal = terminal;
    }

    /** @param total the lines there are, as far as known */
    public Import until(String importId, long total) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var shown = -1L;
        for (var now = profiles.get(importId); ; now = profiles.get(importId)) {
            var progress = new Progress(now.lines(), total, (System.nanoTime() - begun) / 1e9);
            var tenth = total == 0 ? 0 : now.lines() * 10 / total;
            if (terminal) {
                out.print("\r  " + progress + "\u001b[K");
                out.flush();
            } else if (tenth != shown) {
                out.println("  " + progress);
            }
            shown = tenth;
            if (now.isOver()) {
                out.print(terminal ? "\r\u001b[K" : "");
                return now;
            }
            Thread.sleep(GLANCE);
        }
    }
}
