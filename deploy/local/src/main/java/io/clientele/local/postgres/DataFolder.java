package io.clientele.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Where a server keeps what it knows; only the account it runs under may look inside. */
record DataFolder(Path path) {

    private static final long MOST_LOG_BYTES = 10L << 20;

    boolean isInitialised() {
        return Files.exists(path.resolve("PG_VERSION"));
    }

    /**
     * Beside it first, so that a cut leaves no half.
     *
     * @param password of its one user
     */
    void initialise(Programs programs, String password) throws IOException {
        Files.createDirectories(path.getParent());
        var unfinished = Files.createTempDirectory(path.getParent(), "initialising");
        programs.account().own(unfinished);
        var secret = Files.createTempFile("clientele", ".password");
        try {
            Files.writeString(secret, password);
            programs.must(
                    "make its data folder",
                    "initdb",
                    "-D",
                    unfinished.toString(),
                    "-U",
                    Postgres.USER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + secret,
                    "--encoding=UTF8",
                    "--locale=C.UTF-8");
        } finally {
            Files.delete(secret);
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes files that came from elsewhere the server's own. */
    void adopt(Account account) throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.toList()) {
                account.own(each);
            }
        }
        restrict();
    }

    private void restrict() throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }

    Path log() {
        return path.resolve("server.log");
    }

    void turnLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > MOST_LOG_BYTES) {
            Files.move(log(), path.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the programs say that are run on it. */
    Path output() {
        return path.resolveSibling(path.getFileName() + ".out");
    }
}
