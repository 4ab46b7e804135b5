package io.clientele.local.command;

import io.clientele.local.archive.Restoration;
import io.clientele.local.home.HomeLock;
import io.clientele.local.home.Refusal;
import io.clientele.local.suite.Orphans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore", description = "Puts a backup in the place of what is there, while the suite is down.")
public final class Restore implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    private final Place place;

    public Restore(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refusal("There is no file " + file + " that can be read.");
        }
        var home = place.home().prepared();
        try (var lock = HomeLock.take(home)) {
            if (home.hasData()) {
                Confirmation.of("This replaces all that Clientele has in " + home.folder() + ".", yes);
            }
            Orphans.end(home);
            new Restoration(home).of(file);
        }
        place.say("Restored; ./clientele up starts it.");
        return 0;
    }
}
