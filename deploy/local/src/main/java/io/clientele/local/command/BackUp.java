package io.clientele.local.command;

import io.clientele.local.archive.Backup;
import io.clientele.local.home.HomeLock;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Running;
import io.clientele.local.postgres.Postgres;
import io.clientele.local.suite.Orphans;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = "Writes everything, databases, uploads and secrets, to one file; also while the suite works.")
public final class BackUp implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    private final Place place;

    public BackUp(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var home = place.home();
        if (!home.hasData()) {
            throw new Refusal("Nothing is here yet: start with ./clientele up.");
        }
        var running = Running.at(home);
        if (running.isPresent()) {
            write(Postgres.url(
                    running.get().ports().postgres(),
                    "postgres",
                    place.secrets().database()));
        } else {
            writeAtRest();
        }
        place.say(String.format(
                Locale.ROOT,
                "%s holds everything, %,d KB; it holds the secrets too: keep it safe.",
                file,
                Files.size(file) / 1024));
        return 0;
    }

    private void writeAtRest() throws IOException, SQLException {
        var home = place.home();
        try (var lock = HomeLock.take(home)) {
            Orphans.end(home);
            var password = place.secrets().database();
            try (var postgres =
                    Postgres.start(home.folder(), home.database(), freePort(), password, Postgres.DURABLE)) {
                write(postgres.url("postgres"));
            }
        }
    }

    private void write(String url) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            new Backup(place.home()).to(file, connection);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
