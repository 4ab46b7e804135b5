package io.clientele.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Whether a process still does anything: one that has ended, but that its parent has not noticed, does not. */
public final class Liveness {

    private static final Duration GLANCE = Duration.ofMillis(20);

    private Liveness() {}

    public static boolean of(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    /** @return whether it ended in time */
    public static boolean awaitEnd(ProcessHandle process, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (of(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(GLANCE);
        }
        return true;
    }

    /**
     * In {@code /proc/<pid>/stat} the state follows the name, which is in parentheses and may hold any character. The
     * first thread may have ended before the others: as long as there are others, files are open and locks are held.
     */
    private static boolean isZombie(long pid) {
        var process = Path.of("/proc", Long.toString(pid));
        try (var threads = Files.list(process.resolve("task"))) {
            var stat = Files.readString(process.resolve("stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1) && threads.count() <= 1;
        } catch (IOException noSuchFolder) {
            return false; // not Linux, or gone between the two questions
        }
    }
}
