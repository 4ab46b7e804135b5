package io.clientele.local.command;

import io.clientele.local.home.Home;
import io.clientele.local.home.Refusal;
import io.clientele.local.postgres.Postgres;
import io.clientele.local.process.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows the end of a log: profile, segmentation, outreach, postgres or launcher.")
public final class Logs implements Callable<Integer> {

    private static final List<String> SERVICES = List.of("profile-service", "segmentation-service", "outreach-service");

    @Parameters(arity = "0..1", paramLabel = "service", description = "All of them if none is named.")
    private String service = "";

    @Option(
            names = {"-f", "--follow"},
            description = "Go on as it grows, until Ctrl-C.")
    private boolean follow;

    @Option(names = "--lines", paramLabel = "N", description = "How many (${DEFAULT-VALUE}).")
    private int lines = 100;

    private final Place place;

    public Logs(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (service.isBlank()) {
            for (var each : SERVICES) {
                place.say("== " + each);
                show(place.home().log(each));
            }
            return 0;
        }
        var log = log(place.home());
        var shown = show(log);
        while (follow) {
            Thread.sleep(300);
            shown = showFrom(log, shown);
        }
        return 0;
    }

    private Path log(Home home) {
        return switch (service) {
            case "profile", "segmentation", "outreach" -> home.log(service + "-service");
            case "postgres", "postgresql" -> Postgres.logIn(home.database());
            case "launcher" -> home.log("launcher");
            default -> {
                if (!SERVICES.contains(service)) {
                    throw new Refusal("There is no log of " + service
                            + ": it is profile, segmentation, outreach, postgres or launcher.");
                }
                yield home.log(service);
            }
        };
    }

    /** @return how long the log was */
    private long show(Path log) throws IOException {
        if (!Files.exists(log)) {
            throw new Refusal("Nothing is logged yet.");
        }
        var length = Files.size(log);
        Words.last(lines, Words.of(log)).forEach(place::say);
        return length;
    }

    /** A log that is shorter than before was rotated. */
    private long showFrom(Path log, long shown) throws IOException {
        var length = Files.exists(log) ? Files.size(log) : 0;
        if (length == shown) {
            return shown;
        }
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(length > shown ? shown : 0);
            in.transferTo(place.out());
        }
        return length;
    }
}
