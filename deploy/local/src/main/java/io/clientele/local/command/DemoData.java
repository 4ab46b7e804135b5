package io.clientele.local.command;

import io.clientele.local.client.ImportWatch;
import io.clientele.local.client.ProfileService;
import io.clientele.local.home.ClockOffset;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Running;
import io.clientele.local.suite.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "demo", description = "Loads the demo into the running suite, or removes it and nothing else.")
public final class DemoData implements Callable<Integer> {

    private static final String PHOTO = "photo";

    @Option(names = "--as", paramLabel = "KIND", description = "The kind of business: photo.")
    private String kind = PHOTO;

    @Option(names = "--remove", description = "Undo the demo's import.")
    private boolean remove;

    private final Place place;

    public DemoData(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!kind.equals(PHOTO)) {
            throw new Refusal("The demo knows one kind of business: photo.");
        }
        var ports = Running.mustBeAt(place.home()).ports();
        var profiles = new ProfileService(ports.profile(), place.secrets());
        if (remove) {
            return undo(profiles);
        }
        if (isLoaded(profiles)) {
            throw new Refusal("The demo is loaded already: ./clientele demo --remove takes it out.");
        }
        var clock = ClockOffset.kept(place.home());
        var settings = new Settings(place.home(), ports, place.secrets(), clock, true, place.environment());
        var load = new DemoLoad(place, settings);
        return load.follow(load.load()).hasFailed() ? 1 : 0;
    }

    /** It can be removed in the console too, where nobody tells us. */
    private boolean isLoaded(ProfileService profiles) throws IOException {
        var demo = place.home().demo();
        return Files.exists(demo)
                && !profiles.get(Files.readString(demo).strip()).isUndone();
    }

    private int undo(ProfileService profiles) throws IOException, InterruptedException {
        if (!isLoaded(profiles)) {
            throw new Refusal("The demo is not loaded.");
        }
        var begun = profiles.undo(Files.readString(place.home().demo()).strip());
        var ended = new ImportWatch(profiles, place.out(), place.terminal()).until(begun.id());
        if (ended.hasFailed()) {
            place.say("The demo could not be removed: " + ended.summary());
            return 1;
        }
        Files.delete(place.home().demo());
        place.say("The demo is gone.");
        return 0;
    }
}
