package io.clientele.local.suite;

import io.clientele.local.home.Home;
import io.clientele.local.process.Liveness;
import io.clientele.local.process.ProcessMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One service, started again whenever it dies, until it is told to stop. */
final class ServiceProcess {

    /** A terminal's Ctrl-C reaches every process in it: the services ignore it and are stopped by us, in order. */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    /** Longer than a service takes to finish what it has begun. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final String title;
    private final ProcessBuilder command;
    private final Path mark;
    private final Consumer<String> say;
    private final Backoff backoff;
    private volatile boolean wanted = true;
    private volatile boolean wasReady;
    private volatile @Nullable Process process;

    ServiceProcess(
            String title,
            List<String> command,
            Map<String, String> told,
            Home home,
            Backoff backoff,
            Consumer<String> say) {
        this.title = title;
        this.command = new ProcessBuilder(new ArrayList<>(DEAF_TO_THE_TERMINAL));
        this.command.command().addAll(command);
        this.command.environment().putAll(told);
        this.command
                .redirectErrorStream(true)
                .redirectOutput(output(home, title).toFile());
        this.mark = home.processes().resolve(title);
        this.backoff = backoff;
        this.say = say;
    }

    /** What it says besides its log: when it can't even begin. */
    static Path output(Home home, String title) {
        return home.logs().resolve(title + ".out");
    }

    void start() throws IOException {
        launch();
        Thread.ofVirtual().name(title).start(this::keep);
    }

    /** Until it has been ready once, its death is a failure to start, which trying again would not mend. */
    void nowReady() {
        wasReady = true;
    }

    boolean isAlive() {
        var running = process;
        return running != null && running.isAlive();
    }

    void stop() {
        Process running;
        synchronized (this) {
            wanted = false;
            running = process;
        }
        if (running != null) {
            end(running.toHandle());
        }
        try {
            Files.deleteIfExists(mark);
        } catch (IOException harmless) {
            // a mark of a process that is gone says nothing
        }
    }

    /** Asks it to finish, and insists only if it takes too long. */
    static void end(ProcessHandle process) {
        process.destroy();
        try {
            if (!Liveness.awaitEnd(process, PATIENCE)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException impatient) {
            process.destroyForcibly();
        }
    }

    private synchronized void launch() throws IOException {
        if (wanted) {
            var started = command.start();
            ProcessMark.of(started.toHandle()).writeTo(mark);
            process = started;
        }
    }

    private void keep() {
        try {
            while (wanted) {
                var begun = System.nanoTime();
                var status = process.waitFor();
                if (!wasReady) {
                    return;
                }
                if (wanted) {
                    var pause = backoff.after(Duration.ofNanos(System.nanoTime() - begun));
                    say.accept(title + " ended with status " + status + "; it starts again in " + pause.toSeconds()
                            + " s");
                    Thread.sleep(pause);
                    launch();
                }
            }
        } catch (InterruptedException | IOException broken) {
            say.accept(title + " can't be started again: " + broken.getMessage());
        }
    }
}
