package io.clientele.local.command;

import io.clientele.local.home.HomeLock;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Running;
import io.clientele.local.process.Liveness;
import io.clientele.local.suite.Orphans;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops the suite; the data stays.")
public final class Down implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Place place;

    public Down(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws Exception {
        place.home().prepared();
        place.say(stop() ? "Stopped; the data stays in " + place.home().folder() : "Clientele does not run.");
        return 0;
    }

    /** @return whether there was anything to stop */
    boolean stop() throws IOException, InterruptedException {
        var running = Running.at(place.home()).flatMap(it -> it.launcher().alive());
        if (running.isPresent()) {
            end(running.get());
        }
        try (var lock = HomeLock.take(place.home())) {
            var orphans = Orphans.end(place.home());
            Running.forget(place.home());
            return running.isPresent() || !orphans.isEmpty();
        }
    }

    private static void end(ProcessHandle launcher) throws InterruptedException {
        launcher.destroy();
        if (!Liveness.awaitEnd(launcher, PATIENCE)) {
            throw new Refusal("The launcher, process " + launcher.pid() + ", does not end: kill it and repeat.");
        }
    }
}
