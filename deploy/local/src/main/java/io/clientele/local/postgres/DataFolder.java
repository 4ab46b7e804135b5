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

    void initialise(Programs programs) throws IOException {
        Files.createDirectories(path);
        restrict();
        programs.account().own(path);
        programs.must(
                "make its data folder",
                "initdb",
                "-D",
                path.toString(),
                "-U",
                Postgres.USER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8");
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
