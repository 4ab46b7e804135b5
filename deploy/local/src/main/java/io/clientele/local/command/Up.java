package io.clientele.local.command;

import io.clientele.local.client.Import;
import io.clientele.local.home.ClockOffset;
import io.clientele.local.home.HomeLock;
import io.clientele.local.home.Ports;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Running;
import io.clientele.local.home.Secrets;
import io.clientele.local.suite.Orphans;
import io.clientele.local.suite.Settings;
import io.clientele.local.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Starts the suite; Ctrl-C stops it, the data stays.")
public final class Up implements Callable<Integer> {

    @Option(names = "--background", description = "Return when all are ready; ./clientele down stops it.")
    private boolean background;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "The first of six ports (${DEFAULT-VALUE}): profile, segmentation, outreach and console, "
                    + "inbox, PostgreSQL, mail.")
    private int portBase = Ports.DEFAULT_BASE;

    @Option(names = "--empty", description = "Load no demo.")
    private boolean empty;

    private final Place place;

    public Up(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws Exception {
        place.home().prepared();
        return background ? new Background(place).start(portBase, empty) : stay();
    }

    private int stay() throws IOException, SQLException, InterruptedException {
        try (var lock = HomeLock.take(place.home())) {
            var settings = settle();
            var running = Running.ourselves(settings.ports(), settings.catcher());
            running.writeTo(place.home());
            var suite = new Suite(settings, place.sources(), line -> place.say("  " + line));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite)));
            suite.start();
            var demo = new DemoLoad(place, settings);
            var loading = demo.onceWanted();
            new Welcome(place, settings).say();
            running.nowReady().writeTo(place.home());
            if (loading.isPresent()) {
                follow(demo, loading.get());
            }
            new CountDownLatch(1).await(); // until the shutdown hook
        }
        return 0;
    }

    /** That nobody could watch is no reason to stop. */
    private void follow(DemoLoad demo, Import loading) throws InterruptedException {
        try {
            demo.follow(loading);
        } catch (IOException | Refusal unseen) {
            place.say("How far the demo is stands in the console: " + unseen.getMessage());
        }
    }

    private Settings settle() throws IOException {
        var home = place.home();
        for (var orphan : Orphans.end(home)) {
            place.say("  " + orphan + " was left running by a launcher that was killed; it is stopped");
        }
        var ports = new Ports(portBase);
        ports.mustBeFree();
        var clock = ClockOffset.of(home, place.environment(), Instant.now());
        var secrets = Secrets.of(home, place.environment());
        if (!home.hasData() && demoIsWanted()) {
            Files.writeString(home.demoWanted(), "");
        }
        var demo = Files.exists(home.demoWanted()) || Files.exists(home.demo());
        return new Settings(home, ports, secrets, clock, demo, place.environment());
    }

    private boolean demoIsWanted() {
        return !empty && !place.says("CLIENTELE_CLOCK") && !place.says("CLIENTELE_SMTP");
    }

    private void stop(Suite suite) {
        try {
            place.say("Stopping ...");
            suite.close();
            Running.forget(place.home());
            place.say("Stopped; the data stays in " + place.home().folder());
        } catch (IOException broken) {
            place.say("Could not be stopped cleanly: " + broken.getMessage());
        }
    }
}
