package io.clientele.local.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * All databases of a server that works, at one and the same moment: PostgreSQL's low-level base backup (PostgreSQL 18
 * documentation, 25.3.4). The copied files are of different moments; the copied log makes them one when it is replayed.
 */
final class DatabaseCopy {

    /** Their folders are needed, what is in them would be wrong elsewhere. */
    private static final Set<String> WITHOUT_CONTENT = Set.of(
            "pg_wal",
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> OF_THE_RUNNING_SERVER =
            Set.of("postmaster.pid", "postmaster.opts", "server.log", "server.log.1", "pg_internal.init");

    private record Stop(String label, String tablespaces, String lastLog) {}

    private final Connection connection;
    private final Path data;
    private final String prefix;

    DatabaseCopy(Connection connection, Path data, String prefix) {
        this.connection = connection;
        this.data = data;
        this.prefix = prefix;
    }

    void writeTo(ArchiveWriter archive) throws IOException, SQLException {
        keepTheLog();
        var firstLog = begin();
        copyFiles(archive);
        var stop = end();
        archive.text(prefix + "/backup_label", stop.label());
        if (!stop.tablespaces().isEmpty()) {
            archive.text(prefix + "/tablespace_map", stop.tablespaces());
        }
        for (var log : logs(firstLog, stop.lastLog())) {
            archive.file(prefix + "/pg_wal/" + log.getFileName(), log);
        }
    }

    /** A slot of this session, so that no part of the log is recycled before it is copied. */
    private void keepTheLog() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)");
        }
    }

    private String begin() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_walfile_name(pg_backup_start('clientele', true))")) {
            row.next();
            return row.getString(1);
        }
    }

    private Stop end() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select labelfile, spcmapfile, pg_walfile_name(lsn) from pg_backup_stop(false)")) {
            row.next();
            return new Stop(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    private void copyFiles(ArchiveWriter archive) throws IOException {
        for (var path : Folders.below(data)) {
            var inside = data.relativize(path);
            var emptied = inside.getNameCount() > 1
                    && WITHOUT_CONTENT.contains(inside.getName(0).toString());
            if (emptied || OF_THE_RUNNING_SERVER.contains(path.getFileName().toString())) {
                continue;
            }
            if (Files.isDirectory(path)) {
                archive.folder(prefix + "/" + inside);
            } else {
                archive.file(prefix + "/" + inside, path);
            }
        }
    }

    /** Their names are in the order of the log. */
    private List<Path> logs(String first, String last) throws IOException {
        try (var all = Files.list(data.resolve("pg_wal"))) {
            return all.filter(Files::isRegularFile)
                    .filter(log -> log.getFileName().toString().compareTo(first) >= 0
                            && log.getFileName().toString().compareTo(last) <= 0)
                    .sorted()
                    .toList();
        }
    }
}
