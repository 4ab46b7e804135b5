package io.clientele.local.command;

import io.clientele.local.client.ImportWatch;
import io.clientele.local.client.ProfileService;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Running;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Imports a CSV or TSV file, also compressed by gzip.")
public final class ImportFile implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--mapping", required = true, paramLabel = "M.json", description = "What its columns mean.")
    private Path mapping = Path.of("");

    @Option(names = "--wait", description = "Show the progress, and return when it is over.")
    private boolean wait;

    private final Place place;

    public ImportFile(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (var needed : new Path[] {file, mapping}) {
            if (!Files.isReadable(needed) || Files.isDirectory(needed)) {
                throw new Refusal("There is no file " + needed + " that can be read.");
            }
        }
        var ports = Running.mustBeAt(place.home()).ports();
        var profiles = new ProfileService(ports.profile(), place.secrets());
        var started = profiles.upload(file, new String(Files.readAllBytes(mapping), StandardCharsets.UTF_8));
        place.say("Import " + started.id() + " has begun.");
        if (!wait) {
            return 0;
        }
        var ended = new ImportWatch(profiles, place.out(), place.terminal()).until(started.id());
        place.say(ended.state() + ": " + ended.summary());
        if (ended.failed() > 0) {
            place.say("What failed: http://localhost:" + ports.profile() + "/v1/imports/" + ended.id() + "/errors");
        }
        return ended.hasFailed() ? 1 : 0;
    }
}
