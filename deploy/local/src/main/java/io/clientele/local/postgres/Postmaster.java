package io.clientele.local.postgres;

import io.clientele.local.process.Liveness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The server process that says, in the file it keeps in its data folder, that it runs there. */
record Postmaster(ProcessHandle process, int port) {

    private static final int PORT_LINE = 3;

    /** Nothing if the file is missing, half written or left behind by a server that was killed. */
    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(file(data));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            var port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(Postmaster::isPostgres)
                    .map(process -> new Postmaster(process, port));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** After a restart of the machine the number in the file may be another program's: the server would not start. */
    static void forgetTheDead(Path data) throws IOException {
        if (of(data).isEmpty()) {
            Files.deleteIfExists(file(data));
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return Liveness.of(process)
                && process.info()
                        .command()
                        .map(program -> program.endsWith("postgres"))
                        .orElse(true);
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
